import type { MedusaContainer } from "@medusajs/framework/types";
import { LEDGER_MODULE, type LedgerModuleService } from "../../modules/ledger";
import { factsOfPayments, type Bookkeeping } from "./payment-facts";

/** Writes each captured payment of the order into the books, once. */
export async function recordPaymentFacts(
  container: MedusaContainer,
  placed: Omit<Bookkeeping, "client_ref">,
): Promise<void> {
  const ledger = container.resolve<LedgerModuleService>(LEDGER_MODULE);
  const { customer_id } = placed.order;
  const client_ref = customer_id ? await ledger.clientReference(customer_id) : null;
  await ledger.record(factsOfPayments({ ...placed, client_ref }));
}
