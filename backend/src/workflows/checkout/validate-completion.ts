import { ERRORS, type ErrorCode } from "@ampoule/contract";
import { completeCartWorkflow } from "@medusajs/medusa/core-flows";
import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import { PAYMENT_SCHEDULE_MODULE, type PaymentScheduleModuleService } from "../../modules/payment-schedule";
import { snapshotOf } from "../../modules/payment-schedule/service";
import { cartAlreadyRead, type CheckoutCart, readCart } from "./cart";
import { gateOf } from "./gates";
import { hasNoPayment } from "./half-made";
import { forgetGonePromotions, namesGonePromotions } from "./gone-promotions";
import { judgeCompletion } from "./judge-completion";
import { orderOfCart, readPaidOrder } from "./order";
import { quoteCart } from "./quote";
import { currentTerms, queryOf, saleSettings } from "./sold-things";

/**
 * Core checks no amount when a cart becomes an order. This does, whoever completes it: the browser, Stripe's event or
 * a stock storefront. Core runs it again on a retry of a cart that is an order already, where everything has been
 * decided; but an order that a crash left without its payment is handed to nobody: Stripe's event mends it.
 */
completeCartWorkflow.hooks.validate(async ({ input, cart: read }, { container }) => {
  const query = queryOf(container);
  const [cart, order_id] = await Promise.all([
    // Core has read it under the cart's lock, with totals: a second reading is a dozen statements that say the same.
    cartAlreadyRead(read) ?? readCart(query, input.id),
    orderOfCart(query, input.id),
  ]);
  if (!cart) return;
  if (order_id) {
    if (cart.total > 0n && hasNoPayment(await readPaidOrder(query, order_id)))
      throw new MedusaError(MedusaError.Types.CONFLICT, ERRORS.REQUEST_IN_PROGRESS.message, "REQUEST_IN_PROGRESS");
    return;
  }
  // Core has read them already, and would fail over them when the order is made: the next try finds them gone.
  if (namesGonePromotions(read)) {
    await forgetGonePromotions(container, cart.id);
    throw new MedusaError(MedusaError.Types.CONFLICT, ERRORS.REQUEST_IN_PROGRESS.message, "REQUEST_IN_PROGRESS");
  }
  const refusal = cart.total === 0n ? await quoteWithoutPayment(cart, container) : await judgePaid(cart, container);
  if (refusal) throw new MedusaError(MedusaError.Types.NOT_ALLOWED, ERRORS[refusal].message, refusal);
});

async function judgePaid(cart: CheckoutCart, container: MedusaContainer): Promise<ErrorCode | undefined> {
  const schedule = await container.resolve<PaymentScheduleModuleService>(PAYMENT_SCHEDULE_MODULE).ofCart(cart.id);
  const snapshot = schedule ? snapshotOf(schedule) : undefined;
  if (schedule?.state === "refunded" || schedule?.state === "refund_failed") return "PAYMENT_AMOUNT_MISMATCH";
  return judgeCompletion(cart, schedule && snapshot ? { session_id: schedule.session_id, snapshot } : undefined);
}

/** What costs nothing opens no session: it is quoted here, so that its order has a schedule like any other. */
async function quoteWithoutPayment(cart: CheckoutCart, container: MedusaContainer): Promise<ErrorCode | undefined> {
  const [terms, settings] = await Promise.all([currentTerms(container, cart), saleSettings(container, cart)]);
  const gate = gateOf(settings, cart.total);
  if (gate) return gate;
  const quote = quoteCart(cart, terms);
  if (!quote.ok) return quote.code;
  const { snapshot } = quote.value;
  await container
    .resolve<PaymentScheduleModuleService>(PAYMENT_SCHEDULE_MODULE)
    .keepQuote(cart.id, { snapshot, session_id: null, payment_collection_id: null, keep_card: false });
  return undefined;
}
