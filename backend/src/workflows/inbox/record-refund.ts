import type { MedusaContainer } from "@medusajs/framework/types";
import type Stripe from "stripe";
import { CLINIC_MODULE, type ClinicModuleService } from "../../modules/clinic";
import { LEDGER_MODULE, type LedgerModuleService } from "../../modules/ledger";
import { PAYMENT_SCHEDULE_MODULE, type PaymentScheduleModuleService } from "../../modules/payment-schedule";
import { snapshotOf } from "../../modules/payment-schedule/service";
import { STRIPE_INBOX_MODULE, type StripeInboxModuleService } from "../../modules/stripe-inbox";
import type { Applied } from "../../modules/stripe-inbox/service";
import { stripeOf } from "../../stripe/configured";
import { idOf } from "../../stripe/judge-intent";
import { UNPLACED_MARK, unplacedRefund } from "../checkout/unplaced-facts";
import { dueToday, shareOverLines } from "../checkout/facts";
import { readPaidOrder } from "../checkout/order";
import { queryOf } from "../checkout/sold-things";

/**
 * Writes a refund that Stripe has made into the books, whoever asked for it: the admin, the dashboard or we
 * ourselves (then it is there already, under the same reference). A refund that failed is laid before staff.
 */
export async function recordRefund(container: MedusaContainer, refund_id: string): Promise<Applied> {
  const refund = await stripeOf(container).refunds.retrieve(refund_id);
  const payment_intent_id = idOf(refund.payment_intent);
  if (!payment_intent_id) return { outcome: "nothing_to_do" };
  if (refund.metadata?.[UNPLACED_MARK]) return recordUnplaced(container, refund);
  const schedules = container.resolve<PaymentScheduleModuleService>(PAYMENT_SCHEDULE_MODULE);
  const [schedule] = await schedules.listPaymentSchedules({ payment_intent_id }, { take: 1 });
  const order_id = schedule?.order_id ?? null;
  if (!schedule || !order_id) return { outcome: "nothing_to_do" };
  if (refund.status === "failed") {
    await container.resolve<StripeInboxModuleService>(STRIPE_INBOX_MODULE).raise({
      reference: `refund:${refund.id}:failed`,
      kind: "refund_failed",
      sentence: "Stripe could not send a refund of this order back to the client's card. Please settle it by hand.",
      order_id,
      payment_intent_id,
      amount_minor: String(refund.amount),
      currency_code: refund.currency,
    });
    return { outcome: "refund_failed", order_id };
  }
  const ledger = container.resolve<LedgerModuleService>(LEDGER_MODULE);
  const reference = `stripe:${refund.id}`;
  const [known] = await ledger.listFacts({ reference }, { take: 1 });
  const snapshot = snapshotOf(schedule);
  if (refund.status !== "succeeded" || known || !snapshot) return { outcome: "nothing_to_do", order_id };
  const clinic = await container.resolve<ClinicModuleService>(CLINIC_MODULE).theClinic();
  const order = await readPaidOrder(queryOf(container), order_id);
  const shared = shareOverLines(BigInt(refund.amount), snapshot, dueToday(snapshot));
  await ledger.record([
    {
      reference,
      kind: "refund_succeeded",
      happened_at: new Date(refund.created * 1_000),
      clinic: { id: clinic.id, zone: clinic.zone },
      actor: "stripe",
      client_ref: order?.customer_id ? await ledger.clientReference(order.customer_id) : null,
      order_id,
      currency: refund.currency,
      amount_minor: BigInt(refund.amount),
      tax_minor: shared.tax_minor,
      lines: shared.lines,
      details: { payment_intent_id, charge_id: idOf(refund.charge) ?? null, reason: refund.reason ?? null },
    },
  ]);
  return { outcome: "refund_recorded", order_id };
}

async function recordUnplaced(container: MedusaContainer, refund: Stripe.Refund): Promise<Applied> {
  if (refund.status === "failed")
    await container.resolve<StripeInboxModuleService>(STRIPE_INBOX_MODULE).raise({
      reference: `refund:${idOf(refund.payment_intent) ?? refund.id}:failed`,
      kind: "refund_failed",
      sentence: "A charge that could not become an order could not be sent back either. Please refund it by hand.",
      payment_intent_id: idOf(refund.payment_intent) ?? null,
      amount_minor: String(refund.amount),
      currency_code: refund.currency,
    });
  const clinic = await container.resolve<ClinicModuleService>(CLINIC_MODULE).theClinic();
  await container.resolve<LedgerModuleService>(LEDGER_MODULE).record(unplacedRefund(refund, clinic));
  return { outcome: refund.status === "failed" ? "refund_failed" : "refund_recorded" };
}
