import { ERRORS } from "@ampoule/contract";
import { MedusaError } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { PAYMENT_SCHEDULE_MODULE, type PaymentScheduleModuleService } from "../../../modules/payment-schedule";
import type { KeptQuote } from "../../../modules/payment-schedule/service";

/**
 * Keeps what the client was quoted beside the session that will charge it. Undone, the quote is nobody's: the session
 * before it is deleted by then, and no cart is completed over a quote without a session.
 */
export const keepQuoteStep = createStep(
  "keep-quote",
  async ({ cart_id, ...quote }: KeptQuote & { readonly cart_id: string }, { container }) => {
    const kept = await container
      .resolve<PaymentScheduleModuleService>(PAYMENT_SCHEDULE_MODULE)
      .keepQuote(cart_id, quote);
    // The lock was lost, and somebody else has taken the turn meanwhile: theirs holds, and this session is taken back.
    if (!kept)
      throw new MedusaError(MedusaError.Types.CONFLICT, ERRORS.REQUEST_IN_PROGRESS.message, "REQUEST_IN_PROGRESS");
    return new StepResponse(undefined, {
      selector: { cart_id, session_id: quote.session_id },
      data: { session_id: null },
    });
  },
  async (undone, { container }) => {
    if (!undone) return;
    await container.resolve<PaymentScheduleModuleService>(PAYMENT_SCHEDULE_MODULE).updatePaymentSchedules(undone);
  },
);
