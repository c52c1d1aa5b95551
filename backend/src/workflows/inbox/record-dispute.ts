import type { MedusaContainer } from "@medusajs/framework/types";
import type Stripe from "stripe";
import { CLINIC_MODULE, type ClinicModuleService } from "../../modules/clinic";
import { LEDGER_MODULE, type LedgerModuleService } from "../../modules/ledger";
import { STRIPE_INBOX_MODULE, type StripeInboxModuleService } from "../../modules/stripe-inbox";
import type { Applied, NewPaymentTask } from "../../modules/stripe-inbox/service";
import { stripeOf } from "../../stripe/configured";
import { INTENT_MARK } from "../../stripe/intent-params";
import { idOf } from "../../stripe/judge-intent";
import { notifyStaff } from "../notify-staff";
import { movementsOfDispute } from "./dispute-facts";
import { endOf, sentenceOfClosed, sentenceOfOpened } from "./dispute-words";
import { findCharge } from "./find-charge";

/**
 * Lays a dispute before staff, when it is opened and when it has ended, and writes into the books what it took and gave
 * back. Read anew from Stripe, each of its events says all of it. Staff are told before the books are written: those
 * wait for a charge that isn't settled yet, and the last day for evidence doesn't.
 */
export async function recordDispute(container: MedusaContainer, dispute_id: string): Promise<Applied> {
  const dispute = await stripeOf(container).disputes.retrieve(dispute_id, { expand: ["payment_intent"] });
  const { payment_intent: intent } = dispute;
  const charge_id = idOf(dispute.charge);
  if (!charge_id || !intent || typeof intent === "string" || !intent.metadata[INTENT_MARK])
    return { outcome: "nothing_to_do" };
  const ledger = container.resolve<LedgerModuleService>(LEDGER_MODULE);
  const clinic = await container.resolve<ClinicModuleService>(CLINIC_MODULE).theClinic();
  const order_id = (await ledger.recorded(`stripe:${charge_id}`))?.order_id ?? null;
  for (const task of tasksOf(dispute, clinic.zone)) await raise(container, { ...task, order_id });
  const payment = await findCharge(container, charge_id, intent);
  if (!payment) return { outcome: "nothing_to_do" };
  await ledger.record(movementsOfDispute(dispute, payment, clinic));
  return { outcome: endOf(dispute) ? "dispute_closed" : "dispute_recorded", order_id: payment.order_id };
}

/** One that has ended before anybody heard of it has no evidence to ask for. */
function tasksOf(dispute: Stripe.Dispute, zone: string): NewPaymentTask[] {
  const end = endOf(dispute);
  const about = {
    payment_intent_id: idOf(dispute.payment_intent) ?? null,
    amount_minor: String(dispute.amount),
    currency_code: dispute.currency,
  };
  if (!end)
    return [
      {
        ...about,
        reference: `dispute:${dispute.id}`,
        kind: "dispute_opened",
        sentence: sentenceOfOpened(dispute, zone),
      },
    ];
  return [
    {
      ...about,
      reference: `dispute:${dispute.id}:${end}`,
      kind: "dispute_closed",
      sentence: sentenceOfClosed(dispute, end),
    },
  ];
}

async function raise(container: MedusaContainer, task: NewPaymentTask): Promise<void> {
  const raised = await container.resolve<StripeInboxModuleService>(STRIPE_INBOX_MODULE).raise(task);
  if (!raised) return;
  const opened = task.kind === "dispute_opened";
  await notifyStaff(
    container,
    opened ? "A payment is disputed" : "A dispute has ended",
    opened ? "Evidence is asked for. See the page of Stripe events." : "See the page of Stripe events.",
  );
}
