import type { CartOutcome } from "@ampoule/contract";
import type { Language } from "@ampoule/domain/language";
import type { MedusaContainer } from "@medusajs/framework/types";
import { orderLinkToken } from "../../documents/order-link";
import { PAYMENT_SCHEDULE_MODULE, type PaymentScheduleModuleService } from "../../modules/payment-schedule";
import { snapshotOf } from "../../modules/payment-schedule/service";
import { stripeOf } from "../../stripe/configured";
import type { CheckoutCart } from "./cart";
import { orderOfCart, readPaidOrder } from "./order";
import { isPaymentBooked } from "./payment-booked";
import { queryOf } from "./sold-things";
import { intentIdOf } from "./steps/decide-session";

const REFUNDED: Readonly<Record<Language, string>> = {
  en: "This payment could not become an order, so it was refunded in full. You can start again.",
  es: "Este pago no pudo convertirse en un pedido, así que se reembolsó por completo. Puede empezar de nuevo.",
};

const REFUND_FAILED: Readonly<Record<Language, string>> = {
  en: "This payment could not become an order, and your card's bank has not taken the refund. The clinic will settle it with you; please don't pay again.",
  es: "Este pago no pudo convertirse en un pedido, y el banco de su tarjeta no aceptó el reembolso. La clínica lo resolverá con usted; por favor, no pague otra vez.",
};

/** How long a guest's cart id opens the way to its order; after that the link in the email does. */
export const OPEN_TO_THE_ID_MS = 30 * 60_000;

/**
 * What has become of a cart. `gone` where its order is older than half an hour and nobody is signed in. While it
 * is open Stripe is asked: only Stripe knows whether money is on its way.
 */
export async function cartOutcome(
  container: MedusaContainer,
  cart: CheckoutCart,
  options: {
    readonly now: Date;
    readonly link_secret: string;
    readonly signed_in: boolean;
    readonly language: Language;
  },
): Promise<CartOutcome | "gone"> {
  const query = queryOf(container);
  const order_id = await orderOfCart(query, cart.id);
  const order = order_id ? await readPaidOrder(query, order_id) : undefined;
  const schedule = await container.resolve<PaymentScheduleModuleService>(PAYMENT_SCHEDULE_MODULE).ofCart(cart.id);
  const snapshot = schedule ? snapshotOf(schedule) : undefined;
  if (order && isPaymentBooked(order, snapshot?.due_today_minor ?? "0")) {
    const young = options.now.getTime() - order.placed_at.getTime() < OPEN_TO_THE_ID_MS;
    if (!young && !options.signed_in) return "gone";
    return {
      status: "ordered",
      order_id: order.id,
      display_id: order.display_id,
      order_link: orderLinkToken(order.id, order.placed_at, options.link_secret),
    };
  }
  if (schedule?.state === "refunded") return { status: "refunded", sentence: REFUNDED[options.language] };
  if (schedule?.state === "refund_failed")
    return { status: "refund_failed", sentence: REFUND_FAILED[options.language] };
  if (order) return { status: "processing" };
  const intent_id = cart.collection?.sessions.map(intentIdOf).find((id) => id !== undefined);
  if (!intent_id) return { status: "open" };
  const { status } = await stripeOf(container).paymentIntents.retrieve(intent_id);
  return { status: status === "succeeded" || status === "processing" ? "processing" : "open" };
}
