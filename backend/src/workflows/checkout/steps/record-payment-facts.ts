import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { CLINIC_MODULE, type ClinicModuleService } from "../../../modules/clinic";
import { LEDGER_MODULE, type LedgerModuleService, type NewFact } from "../../../modules/ledger";
import { PAYMENT_SCHEDULE_MODULE, type PaymentScheduleModuleService } from "../../../modules/payment-schedule";
import { snapshotOf } from "../../../modules/payment-schedule/service";
import { dueToday, shareOverLines } from "../facts";
import { cartOfOrder, readOrder } from "../order";
import { queryOf } from "../sold-things";

/** Writes each captured payment of the order into the books, once: the charge's id is the fact's reference. */
export const recordPaymentFactsStep = createStep(
  "record-payment-facts",
  async ({ order_id }: { order_id: string }, { container }) => {
    const query = queryOf(container);
    const [order, cart_id] = await Promise.all([readOrder(query, order_id), cartOfOrder(query, order_id)]);
    const schedules = container.resolve<PaymentScheduleModuleService>(PAYMENT_SCHEDULE_MODULE);
    const schedule = cart_id ? await schedules.ofCart(cart_id) : undefined;
    const snapshot = schedule ? snapshotOf(schedule) : undefined;
    if (!order || !snapshot) throw new Error(`Broken invariant: order ${order_id} has no schedule`);
    const ledger = container.resolve<LedgerModuleService>(LEDGER_MODULE);
    const clinic = await container.resolve<ClinicModuleService>(CLINIC_MODULE).theClinic();
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
          order_id,
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
    return new StepResponse(undefined);
  },
);
