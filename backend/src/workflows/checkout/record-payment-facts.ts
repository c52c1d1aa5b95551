import type { MedusaContainer } from "@medusajs/framework/types";
import { LEDGER_MODULE, type LedgerModuleService, type NewFact } from "../../modules/ledger";
import { dueToday, shareOverLines } from "./facts";
import type { PlacedOrder } from "./placed-order";

/** Writes each captured payment of the order into the books, once: the charge's id is the fact's reference. */
export async function recordPaymentFacts(
  container: MedusaContainer,
  { order, snapshot, clinic }: PlacedOrder,
): Promise<void> {
  const ledger = container.resolve<LedgerModuleService>(LEDGER_MODULE);
  const client_ref = order.customer_id ? await ledger.clientReference(order.customer_id) : null;
  const facts = order.collections
    .flatMap((collection) => collection.payments)
    .filter((payment) => payment.captured > 0n)
    .map((payment): NewFact => {
      const shared = shareOverLines(payment.captured, snapshot, dueToday(snapshot));
      const charge_id = payment.stripe?.charge_id;
      return {
        reference: charge_id ? `stripe:${charge_id}` : `payment:${payment.id}`,
        kind: "payment_captured",
        happened_at: payment.stripe?.charged_at
          ? new Date(payment.stripe.charged_at * 1_000)
          : (payment.captured_at ?? order.placed_at),
        clinic: { id: clinic.id, zone: clinic.zone },
        actor: "client",
        client_ref,
        order_id: order.id,
        currency: order.currency,
        amount_minor: payment.captured,
        tax_minor: shared.tax_minor,
        lines: shared.lines,
        details: {
          plan: snapshot.plan,
          payment_intent_id: payment.stripe?.id ?? null,
          charge_id: charge_id ?? null,
          needs_clearance: snapshot.lines.some((line) => line.terms?.needs_clearance ?? false),
        },
      };
    });
  await ledger.record(facts);
}
