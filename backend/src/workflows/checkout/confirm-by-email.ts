import { money } from "@ampoule/domain/money";
import type { MedusaContainer } from "@medusajs/framework/types";
import { confirmationEmail } from "../../documents/confirmation-email";
import { orderLinkToken } from "../../documents/order-link";
import { environment } from "../../environment";
import { OUTBOX_MODULE, type OutboxModuleService } from "../../modules/outbox";
import type { PlacedOrder } from "./placed-order";

/** Puts the confirmation into the outbox, once per order, so that a client whose tab closed finds the order. */
export async function confirmByEmail(
  container: MedusaContainer,
  { order, schedule, snapshot, clinic }: PlacedOrder,
): Promise<void> {
  if (!order.email) return;
  const { ORDER_LINK_SECRET, STOREFRONT_URL } = environment();
  const token = orderLinkToken(order.id, order.placed_at, ORDER_LINK_SECRET);
  const details = {
    clinic: { name: clinic.name, phone: clinic.phone, email: clinic.email },
    display_id: order.display_id,
    paid: money(order.paid, order.currency),
    balance: money(BigInt(snapshot.balance_minor), order.currency),
    balance_due: snapshot.balance_due,
    needs_clearance: snapshot.lines.some((line) => line.terms?.needs_clearance ?? false),
    agreement_due: schedule.agreement === null,
    refund_sentence: snapshot.refund_sentence,
    order_url: new URL(`/${snapshot.language}/order/${token}`, STOREFRONT_URL).toString(),
  };
  const message = confirmationEmail(details, snapshot.language);
  await container
    .resolve<OutboxModuleService>(OUTBOX_MODULE)
    .enqueue({ reference: `order:${order.id}:confirmation`, to: order.email, ...message });
}
