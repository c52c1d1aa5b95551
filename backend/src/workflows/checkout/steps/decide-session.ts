import type { ErrorCode } from "@ampoule/contract";
import { majorFromMinor } from "@ampoule/domain/money";
import type { MedusaContainer } from "@medusajs/framework/types";
import { z } from "@medusajs/framework/zod";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { PAYMENT_SCHEDULE_MODULE, type PaymentScheduleModuleService } from "../../../modules/payment-schedule";
import { snapshotOf } from "../../../modules/payment-schedule/service";
import type { Snapshot } from "../../../modules/payment-schedule/snapshot";
import { stripeOf } from "../../../stripe/configured";
import { chargeOf } from "../../../stripe/judge-intent";
import { type CartSession, type CheckoutCart, readCart } from "../cart";
import { refusalToOpen } from "../gates";
import { sameSnapshot, sessionAmount, STRIPE_PROVIDER_ID } from "../judge-completion";
import type { OpenDepositSessionInput } from "../open-deposit-session";
import { quoteCart } from "../quote";
import { currentTerms, driftOf, queryOf, saleSettings } from "../sold-things";

export type SessionDecision =
  | { readonly kind: "refused"; readonly code: ErrorCode }
  | { readonly kind: "keep" }
  /** The shop's prices have moved on: the cart has to be priced again. `total_minor` is what it came to before. */
  | { readonly kind: "repriced"; readonly total_minor: string }
  | {
      readonly kind: "open";
      readonly cart_id: string;
      readonly provider_id: string;
      readonly payment_collection_id: string;
      readonly stale_session_ids: string[];
      readonly customer_id: string | null;
      readonly account_holder: { readonly id: string; readonly data: Record<string, unknown> } | null;
      readonly keep_card: boolean;
      readonly currency: string;
      /** Medusa's units: decimal strings. */
      readonly total_major: string;
      readonly due_today_major: string;
      readonly session_data: Record<string, unknown>;
      readonly snapshot: Snapshot;
    };

/** Reads everything and changes nothing. Runs under the cart's lock. */
export const decideSessionStep = createStep(
  "decide-session",
  async (input: ToDecide, { container }) => new StepResponse(await decide(input, container)),
);

/** `total_before_minor` is set once the cart has been priced again. */
type ToDecide = OpenDepositSessionInput & { readonly total_before_minor?: string };

const refused = (code: ErrorCode): SessionDecision => ({ kind: "refused", code });

async function decide(input: ToDecide, container: MedusaContainer): Promise<SessionDecision> {
  const query = queryOf(container);
  const cart = await readCart(query, input.cart_id);
  if (!cart?.collection || cart.collection.id !== input.payment_collection_id) return refused("CART_NOT_FOUND");
  if (cart.completed) return refused("CART_COMPLETED");
  const before = await fateOfOpenSessions(cart, container);
  if (before === "paid") return refused("PAYMENT_ALREADY_MADE");
  const [drift, settings, terms] = await Promise.all([
    driftOf(query, cart),
    saleSettings(container, cart),
    currentTerms(container, cart),
  ]);
  const refusal = refusalToOpen(cart, drift, settings);
  if (refusal) return refused(refusal);
  if (input.total_before_minor === undefined) {
    if (drift.has("REPRICED")) return { kind: "repriced", total_minor: String(cart.total) };
  } else if (input.total_before_minor !== String(cart.total)) {
    // The client has seen another total: nothing is opened over a figure that nobody was shown.
    return refused("PAYMENT_AMOUNT_MISMATCH");
  }

  // Another provider takes no deposits: the cart is paid in full with it, or not at all.
  const byStripe = input.provider_id === STRIPE_PROVIDER_ID;
  const quote = quoteCart(cart, terms, byStripe ? input.data.plan : "full");
  if (!quote.ok) return refused(quote.code);
  const { snapshot } = quote.value;
  if (cart.total === 0n) return refused("TOTAL_BELOW_MINIMUM");
  const shown = input.data.due_today;
  if (shown && (shown.minor !== snapshot.due_today_minor || shown.currency !== snapshot.currency))
    return refused("PAYMENT_AMOUNT_MISMATCH");

  const keep_card = byStripe && input.data.keep_card === true;
  if (before === "usable" && (await stillFits(cart, snapshot, keep_card, input.provider_id, container)))
    return { kind: "keep" };

  return {
    kind: "open",
    cart_id: cart.id,
    provider_id: input.provider_id,
    payment_collection_id: cart.collection.id,
    stale_session_ids: cart.collection.sessions.map((session) => session.id),
    customer_id: cart.customer_id,
    account_holder: keep_card && cart.customer_id ? await accountOf(container, cart.customer_id) : null,
    keep_card,
    currency: cart.currency,
    total_major: majorFromMinor(cart.total, cart.currency),
    due_today_major: majorFromMinor(BigInt(snapshot.due_today_minor), cart.currency),
    // An allow-list: nothing that a caller sent reaches Stripe by itself.
    session_data: { cart_id: cart.id, plan: snapshot.plan, keep_card },
    snapshot,
  };
}

/** Asks Stripe, not Medusa: a session reads as pending here until the order is made. */
async function fateOfOpenSessions(cart: CheckoutCart, container: MedusaContainer): Promise<"none" | "usable" | "paid"> {
  const sessions = cart.collection?.sessions ?? [];
  for (const session of sessions) {
    const intent_id = intentIdOf(session);
    if (!intent_id) continue;
    const intent = await stripeOf(container).paymentIntents.retrieve(intent_id, { expand: ["latest_charge"] });
    // What has gone back stands in nobody's way: the client may start again.
    if (intent.status === "canceled" || chargeOf(intent)?.refunded) return "none";
    if (intent.status === "succeeded" || intent.status === "processing" || intent.status === "requires_capture")
      return "paid";
  }
  return sessions.length === 1 ? "usable" : "none";
}

async function stillFits(
  cart: CheckoutCart,
  snapshot: Snapshot,
  keep_card: boolean,
  provider_id: string,
  container: MedusaContainer,
): Promise<boolean> {
  const [session] = cart.collection?.sessions ?? [];
  const schedule = await container.resolve<PaymentScheduleModuleService>(PAYMENT_SCHEDULE_MODULE).ofCart(cart.id);
  const kept = schedule ? snapshotOf(schedule) : undefined;
  return Boolean(
    session &&
    cart.collection?.agrees &&
    session.provider_id === provider_id &&
    schedule?.session_id === session.id &&
    schedule.keep_card === keep_card &&
    kept &&
    sameSnapshot(kept, snapshot) &&
    sessionAmount(session, cart) === BigInt(snapshot.due_today_minor),
  );
}

const WithIntent = z.object({ id: z.string().startsWith("pi_") });

export function intentIdOf(session: CartSession): string | undefined {
  return session.provider_id === STRIPE_PROVIDER_ID ? WithIntent.safeParse(session.data).data?.id : undefined;
}

const Customer = z.object({
  account_holders: z
    .array(z.object({ id: z.string(), provider_id: z.string(), data: z.record(z.string(), z.unknown()) }).nullish())
    .nullish(),
});

async function accountOf(container: MedusaContainer, customer_id: string) {
  const { data } = await queryOf(container).graph({
    entity: "customer",
    fields: ["id", "account_holders.*"],
    filters: { id: customer_id },
  });
  const holders = Customer.safeParse(data[0]).data?.account_holders ?? [];
  const holder = holders.find((each) => each?.provider_id === STRIPE_PROVIDER_ID);
  return holder ? { id: holder.id, data: holder.data } : null;
}
