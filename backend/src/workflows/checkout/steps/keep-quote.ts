import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import {
  PAYMENT_SCHEDULE_MODULE,
  type PaymentScheduleModuleService,
  type ScheduleRecord,
} from "../../../modules/payment-schedule";
import type { Opening } from "../open-deposit-session";

type Kept = Pick<ScheduleRecord, "id" | "state" | "snapshot" | "session_id" | "payment_collection_id" | "keep_card">;

/** Keeps what the client was quoted beside the session that will charge it. */
export const keepQuoteStep = createStep(
  "keep-quote",
  async ({ opening, session_id }: { opening: Opening; session_id: string }, { container }) => {
    const schedules = container.resolve<PaymentScheduleModuleService>(PAYMENT_SCHEDULE_MODULE);
    const before = await schedules.ensureForCart(opening.cart_id);
    await schedules.updatePaymentSchedules({
      id: before.id,
      state: "open",
      snapshot: opening.snapshot,
      session_id,
      payment_collection_id: opening.payment_collection_id,
      keep_card: opening.keep_card,
      keep_card_consented_at: opening.keep_card ? new Date() : null,
      payment_intent_id: null,
    });
    const { id, state, snapshot, payment_collection_id, keep_card } = before;
    const kept: Kept = { id, state, snapshot, session_id: before.session_id, payment_collection_id, keep_card };
    return new StepResponse(undefined, kept);
  },
  async (kept, { container }) => {
    if (!kept) return;
    await container.resolve<PaymentScheduleModuleService>(PAYMENT_SCHEDULE_MODULE).updatePaymentSchedules(kept);
  },
);
