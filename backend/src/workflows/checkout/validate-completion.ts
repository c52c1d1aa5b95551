import { ERRORS, type ErrorCode } from "@ampoule/contract";
import { completeCartWorkflow } from "@medusajs/medusa/core-flows";
import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import { PAYMENT_SCHEDULE_MODULE, type PaymentScheduleModuleService } from "../../modules/payment-schedule";
import { snapshotOf } from "../../modules/payment-schedule/service";
import { type CheckoutCart, readCart } from "./cart";
import { gateOf } from "./gates";
import { judgeCompletion } from "./judge-completion";
import { quoteCart } from "./quote";
import { currentTerms, queryOf, saleSettings } from "./sold-things";

/**
 * Core checks no amount when a cart becomes an order. This does, whoever completes it: the browser, Stripe's event or
 * a stock storefront. It runs again on a retry of a completed cart, where everything has been decided.
 */
completeCartWorkflow.hooks.validate(async ({ input }, { container }) => {
  const cart = await readCart(queryOf(container), input.id);
  if (!cart || cart.completed) return;
  const refusal = cart.total === 0n ? await quoteWithoutPayment(cart, container) : await judgePaid(cart, container);
  if (refusal) throw new MedusaError(MedusaError.Types.NOT_ALLOWED, ERRORS[refusal].message, refusal);
});

async function judgePaid(cart: CheckoutCart, container: MedusaContainer): Promise<ErrorCode | undefined> {
  const schedule = await container.resolve<PaymentScheduleModuleService>(PAYMENT_SCHEDULE_MODULE).ofCart(cart.id);
  const snapshot = schedule ? snapshotOf(schedule) : undefined;
  if (schedule?.state === "refunded") return "PAYMENT_AMOUNT_MISMATCH";
  return judgeCompletion(cart, schedule && snapshot ? { session_id: schedule.session_id, snapshot } : undefined);
}

/** What costs nothing opens no session: it is quoted here, so that its order has a schedule like any other. */
async function quoteWithoutPayment(cart: CheckoutCart, container: MedusaContainer): Promise<ErrorCode | undefined> {
  const [terms, settings] = await Promise.all([currentTerms(container, cart), saleSettings(container, cart)]);
  const gate = gateOf(settings, cart.total);
  if (gate) return gate;
  const quote = quoteCart(cart, terms);
  if (!quote.ok) return quote.code;
  const schedules = container.resolve<PaymentScheduleModuleService>(PAYMENT_SCHEDULE_MODULE);
  const { id } = await schedules.ensureForCart(cart.id);
  await schedules.updatePaymentSchedules({ id, state: "open", snapshot: quote.value.snapshot, session_id: null });
  return undefined;
}
