import type { MedusaContainer } from "@medusajs/framework/types";
import { CLINIC_MODULE, type ClinicModuleService } from "../../modules/clinic";
import { LEDGER_MODULE, type LedgerModuleService } from "../../modules/ledger";
import { PAYMENT_SCHEDULE_MODULE, type PaymentScheduleModuleService } from "../../modules/payment-schedule";
import { STRIPE_INBOX_MODULE, type StripeInboxModuleService } from "../../modules/stripe-inbox";
import type { Applied } from "../../modules/stripe-inbox/service";
import { CART_MARK } from "../../stripe/intent-params";
import { sessionOf } from "../checkout/paid-session";
import { cameToNothing, UNPLACED_MARK, unplacedRefund } from "../checkout/unplaced-facts";
import { failureOfRefund, refundOfPayment } from "./refund-facts";
import { findRefundedCharge, readRefund, type ReadRefund, type RefundedCharge } from "./refunded-charge";

const NOTHING: Applied = { outcome: "nothing_to_do" };

type Ours = Exclude<RefundedCharge, { kind: "not_ours" }>;

/**
 * Writes a refund that Stripe has made into the books, whoever asked for it: the admin, the dashboard or we
 * ourselves (then it is there already, under the same reference). One that failed is reversed there, and laid before
 * staff.
 */
export async function recordRefund(container: MedusaContainer, refund_id: string): Promise<Applied> {
  const read = await readRefund(container, refund_id);
  if (!read) return NOTHING;
  const found = await findRefundedCharge(container, read);
  if (found.kind === "not_ours") return NOTHING;
  if (cameToNothing(read.refund)) return takeBack(container, read, found);
  const order_id = found.kind === "order's" ? found.order_id : null;
  if (read.refund.status !== "succeeded") return { ...NOTHING, order_id };
  await record(container, read, found);
  // It may have failed since it was read: whoever was told of that has found nothing here to reverse.
  const now = await readRefund(container, refund_id);
  return now && cameToNothing(now.refund) ? takeBack(container, now, found) : { outcome: "refund_recorded", order_id };
}

async function record(container: MedusaContainer, read: ReadRefund, found: Ours): Promise<void> {
  const clinic = await container.resolve<ClinicModuleService>(CLINIC_MODULE).theClinic();
  const facts =
    found.kind === "order's"
      ? [refundOfPayment(read.refund, found.payment, clinic)]
      : unplacedRefund(read.refund, clinic);
  await container.resolve<LedgerModuleService>(LEDGER_MODULE).record(facts);
  if (found.kind === "unplaced" && read.charge.refunded) await markSchedule(container, read, "refunded");
}

/** Reverses what was recorded of it; what never stood in the books needs no reversal. */
async function takeBack(container: MedusaContainer, read: ReadRefund, found: Ours): Promise<Applied> {
  const ledger = container.resolve<LedgerModuleService>(LEDGER_MODULE);
  const recorded = await ledger.recorded(`stripe:${read.refund.id}`);
  if (recorded) {
    const clinic = await container.resolve<ClinicModuleService>(CLINIC_MODULE).theClinic();
    await ledger.record([failureOfRefund(read.refund, recorded, read.failed_at ?? new Date(), clinic)]);
  }
  if (found.kind === "unplaced") await markSchedule(container, read, "refund_failed");
  await tellStaff(container, read, found);
  return { outcome: "refund_failed", order_id: found.kind === "order's" ? found.order_id : null };
}

/** What the client of a charge without an order is told of it: that staff settle it, and that it went back after all. */
async function markSchedule(
  container: MedusaContainer,
  { intent }: ReadRefund,
  state: "refunded" | "refund_failed",
): Promise<void> {
  const cart_id = intent.metadata[CART_MARK];
  const session_id = await sessionOf(container, intent);
  if (!cart_id || session_id === undefined) return;
  const schedules = container.resolve<PaymentScheduleModuleService>(PAYMENT_SCHEDULE_MODULE);
  await (state === "refunded"
    ? schedules.markRefunded(cart_id, session_id, new Date(), "refund_failed")
    : schedules.markRefundFailed(cart_id, session_id));
}

async function tellStaff(container: MedusaContainer, { refund, intent }: ReadRefund, found: Ours): Promise<void> {
  // Our own refund of such a charge is told once, by whoever hears of its failure first.
  const about = found.kind === "unplaced" && refund.metadata?.[UNPLACED_MARK] ? intent.id : refund.id;
  await container.resolve<StripeInboxModuleService>(STRIPE_INBOX_MODULE).raise({
    reference: `refund:${about}:failed`,
    kind: "refund_failed",
    sentence:
      found.kind === "order's"
        ? "Stripe could not send a refund of this order back to the client's card. Please settle it by hand."
        : "A charge that could not become an order could not be sent back either. Please refund it by hand.",
    order_id: found.kind === "order's" ? found.order_id : null,
    payment_intent_id: intent.id,
    amount_minor: String(refund.amount),
    currency_code: refund.currency,
  });
}
