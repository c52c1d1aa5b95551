import type Stripe from "stripe";
import { INTENT_MARK } from "./intent-params";

export type ExpectedCharge = {
  readonly session_id: string;
  /** Minor units. */
  readonly amount_minor: bigint;
  readonly currency: string;
};

export type IntentMismatch = "OTHER_SESSION" | "OTHER_AMOUNT" | "OTHER_CURRENCY" | "REFUNDED";

/**
 * Whether an intent, read from Stripe, is the charge that was asked for. `latest_charge` has to be expanded: money
 * that has gone back pays for nothing.
 */
export function judgeIntent(intent: Stripe.PaymentIntent, expected: ExpectedCharge): IntentMismatch | undefined {
  if (intent.metadata[INTENT_MARK] !== expected.session_id) return "OTHER_SESSION";
  if (intent.currency !== expected.currency.toLowerCase()) return "OTHER_CURRENCY";
  if (BigInt(intent.amount) !== expected.amount_minor) return "OTHER_AMOUNT";
  if (intent.status !== "succeeded") return undefined;
  if (BigInt(intent.amount_received) !== expected.amount_minor) return "OTHER_AMOUNT";
  const charge = chargeOf(intent);
  if (charge && (charge.refunded || charge.amount_refunded > 0)) return "REFUNDED";
  return undefined;
}

/** The expanded latest charge. Throws where it wasn't expanded: a check that can't be made is no check. */
export function chargeOf(intent: Stripe.PaymentIntent): Stripe.Charge | undefined {
  const charge = intent.latest_charge;
  if (charge === null || charge === undefined) return undefined;
  if (typeof charge === "string") throw new Error("latest_charge must be expanded");
  return charge;
}

export const idOf = (reference: string | { id: string } | null | undefined): string | undefined =>
  typeof reference === "string" ? reference : (reference?.id ?? undefined);
