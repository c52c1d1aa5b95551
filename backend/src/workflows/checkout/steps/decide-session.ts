import type { ErrorCode } from "@ampoule/contract";
import { majorFromMinor } from "@ampoule/domain/money";
import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { PAYMENT_SCHEDULE_MODULE, type PaymentScheduleModuleService } from "../../../modules/payment-schedule";
import { type ScheduleRecord, snapshotOf } from "../../../modules/payment-schedule/service";
import type { Snapshot } from "../../../modules/payment-schedule/snapshot";
import { stripeOf } from "../../../stripe/configured";
import { chargeOf } from "../../../stripe/judge-intent";
import { type CartSession, type CheckoutCart, readCart } from "../cart";
import { refusalToOpen } from "../gates";
import { isEnabledIn, isFor, providerNotEnabled, saysWhatWasShown } from "../session-conditions";
import { sameSnapshot, sessionAmount, STRIPE_PROVIDER_ID } from "../judge-completion";
import type { OpenDepositSessionInput } from "../open-deposit-session";
import { quoteCart } from "../quote";
import { currentTerms, driftOf, queryOf, saleSettings } from "../sold-things";

export type SessionDecision =
  | { readonly kind: "refused"; readonly code: ErrorCode }
  | { readonly kind: "keep"; readonly session: OpenedSession }
  /** The shop may have moved on: the cart has to be priced again. `total_minor` is what it came to before. */
  | { readonly kind: "repriced"; readonly total_minor: string }
  | {
      readonly kind: "open";
      readonly cart_id: string;
      readonly provider_id: string;
      /** Null where the cart has no collection yet. */
      readonly payment_collection_id: string | null;
      readonly collection_agrees: boolean;
      /** The one that the schedule names, which a failed opening may have left without its link. */
      readonly collection_before: string | null;
      /** The turn that was taken: the quote is kept with it, or not at all. */
      readonly fencing_token: number;
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

/** A session as it stands open, and what was quoted beside it. `client_secret` is Stripe's; other providers have none. */
export type OpenedSession = {
  readonly id: string;
  readonly payment_collection_id: string;
  readonly client_secret: string | null;
  readonly snapshot: Snapshot;
};

/**
 * Reads everything under the cart's lock. Where a session is to be opened, it makes room: what was open before is closed
 * for good, for opening it again would put a second one beside whatever somebody else has opened meanwhile.
 */
export const decideSessionStep = createStep(
  "decide-session",
  async (input: ToDecide, { container }) => new StepResponse(await decide(input, container)),
);

/** `total_before_minor` is set once the cart has been priced again. */
type ToDecide = OpenDepositSessionInput & { readonly total_before_minor?: string };

const refused = (code: ErrorCode): SessionDecision => ({ kind: "refused", code });

async function decide(input: ToDecide, container: MedusaContainer): Promise<SessionDecision> {
  const query = queryOf(container);
  // Before the cart: what another one opens meanwhile must be missed here, not there.
  const schedule = await container.resolve<PaymentScheduleModuleService>(PAYMENT_SCHEDULE_MODULE).ofCart(input.cart_id);
  const cart = await readCart(query, input.cart_id);
  if (!cart || !isFor(cart, input.asked_by)) return refused("CART_NOT_FOUND");
  const named = input.payment_collection_id;
  if (named !== null && cart.collection?.id !== named) return refused("CART_NOT_FOUND");
  if (cart.completed) return refused("CART_COMPLETED");
  const before = await fateOfOpenSessions(cart, container);
  if (before === "paid") return refused("PAYMENT_ALREADY_MADE");
  const [drift, settings, terms, enabled] = await Promise.all([
    driftOf(container, cart),
    saleSettings(container, cart),
    currentTerms(container, cart),
    isEnabledIn(query, cart.region_id, input.provider_id),
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
  const quote = quoteCart(cart, terms, byStripe ? input.data.plan : "full", input.language);
  if (!quote.ok) return refused(quote.code);
  const { snapshot } = quote.value;
  if (cart.total === 0n) return refused("TOTAL_BELOW_MINIMUM");
  if (!saysWhatWasShown(snapshot, input.shown)) return refused("PAYMENT_AMOUNT_MISMATCH");

  const keep_card = byStripe && input.data.keep_card === true;
  if (before === "usable" && stillFits(cart, schedule, snapshot, keep_card, input.provider_id))
    return { kind: "keep", session: openOf(cart, snapshot) };
  if (!enabled) throw providerNotEnabled(input.provider_id, cart.region_id);

  const room = await makeRoom(cart, schedule?.fencing_token ?? 0, container);
  if (!room.ok) return refused(room.code);
  return {
    kind: "open",
    cart_id: cart.id,
    provider_id: input.provider_id,
    payment_collection_id: cart.collection?.id ?? null,
    collection_agrees: cart.collection?.agrees ?? false,
    collection_before: schedule?.payment_collection_id ?? null,
    fencing_token: room.fencing_token,
    customer_id: cart.customer_id,
    account_holder: keep_card && cart.customer_id ? await accountOf(container, cart.customer_id) : null,
    keep_card,
    currency: cart.currency,
    total_major: String(cart.total_major),
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

type Room = { readonly ok: true; readonly fencing_token: number } | { readonly ok: false; readonly code: ErrorCode };

/**
 * Takes the cart's turn, which one alone gets where the lock was lost, and deletes what is open, which cancels it at
 * Stripe. A payment that was made since it was asked about is found here.
 */
async function makeRoom(cart: CheckoutCart, before: number, container: MedusaContainer): Promise<Room> {
  const fencing_token = await container
    .resolve<PaymentScheduleModuleService>(PAYMENT_SCHEDULE_MODULE)
    .takeTurn(cart.id, before);
  if (fencing_token === undefined) return { ok: false, code: "REQUEST_IN_PROGRESS" };
  const payments = container.resolve(Modules.PAYMENT);
  for (const { id } of cart.collection?.sessions ?? []) {
    try {
      await payments.deletePaymentSession(id);
    } catch (error) {
      if ((await fateOfOpenSessions(cart, container)) === "paid") return { ok: false, code: "PAYMENT_ALREADY_MADE" };
      const left = await payments.listPaymentSessions({ id: [id] }, { take: 1 });
      if (left.length > 0) throw error;
    }
  }
  return { ok: true, fencing_token };
}

function stillFits(
  cart: CheckoutCart,
  schedule: ScheduleRecord | undefined,
  snapshot: Snapshot,
  keep_card: boolean,
  provider_id: string,
): boolean {
  const [session] = cart.collection?.sessions ?? [];
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

function openOf(cart: CheckoutCart, snapshot: Snapshot): OpenedSession {
  const [session] = cart.collection?.sessions ?? [];
  if (!cart.collection || !session) throw new Error("Broken invariant: a session that still fits is there");
  const client_secret = clientSecretOf(session.data);
  return { id: session.id, payment_collection_id: cart.collection.id, client_secret, snapshot };
}

const WithSecret = z.object({ client_secret: z.string() });

/** Stripe's key to one session, which the browser is given. */
export function clientSecretOf(data: unknown): string | null {
  return WithSecret.safeParse(data).data?.client_secret ?? null;
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
