import type { MedusaContainer } from "@medusajs/framework/types";
import Stripe from "stripe";
import { stripeOf } from "../../stripe/configured";
import { chargeOf } from "../../stripe/judge-intent";
import { STRIPE_PROVIDER_ID } from "../checkout/judge-completion";
import type { OrderPayment, PaidOrder } from "../checkout/order";

/** What Stripe says of a payment's charge. */
export type ChargeAtStripe =
  | {
      readonly kind: "read";
      /** Minor units; what is on its way counts. */
      readonly refunded: bigint;
      readonly refundable: boolean;
    }
  | { readonly kind: "unknown" }
  | { readonly kind: "unanswered" };

/** A payment that was charged by Stripe, with its intent. */
export type StripePayment = Pick<OrderPayment, "captured" | "refunded"> & { readonly intent_id: string };

export const stripePayments = (order: PaidOrder): StripePayment[] =>
  order.collections
    .flatMap(({ payments }) => payments)
    .flatMap(({ provider_id, captured, refunded, stripe }) =>
      provider_id === STRIPE_PROVIDER_ID && stripe && captured > 0n
        ? [{ captured, refunded, intent_id: stripe.id }]
        : [],
    );

/** Asks Stripe, and tells where it didn't answer or doesn't know the payment: what can't be read is no proof. */
export async function chargeAtStripe(container: MedusaContainer, intent_id: string): Promise<ChargeAtStripe> {
  const stripe = stripeOf(container);
  try {
    const charge = chargeOf(await stripe.paymentIntents.retrieve(intent_id, { expand: ["latest_charge"] }));
    if (!charge) return { kind: "unknown" };
    const refundable = !charge.disputed || (await isRefundable(stripe, charge.id));
    return { kind: "read", refunded: BigInt(charge.amount_refunded), refundable };
  } catch (error) {
    if (!(error instanceof Stripe.errors.StripeError)) throw error;
    return { kind: error.code === "resource_missing" ? "unknown" : "unanswered" };
  }
}

/** A charge stays `disputed` for ever; an inquiry, or a dispute that was won, leaves it refundable. */
async function isRefundable(stripe: Stripe, charge: string): Promise<boolean> {
  const { data } = await stripe.disputes.list({ charge, limit: 100 });
  return data.every(({ is_charge_refundable }) => is_charge_refundable);
}
