import type { MedusaContainer } from "@medusajs/framework/types";
import { minorFromRaw, parseCurrency } from "@ampoule/domain/money";
import { z } from "@medusajs/framework/zod";
import { Amount, OptionalAmount } from "../../medusa-money/raw-amount";
import type Stripe from "stripe";
import { CART_MARK, INTENT_MARK } from "../../stripe/intent-params";
import { chargeOf, judgeIntent } from "../../stripe/judge-intent";
import { hasNoPayment } from "./half-made";
import { orderOfCart, readPaidOrder } from "./order";
import type { RefundReason } from "./refund-unplaced-payment";
import { queryOf } from "./sold-things";

const Session = z.object({
  id: z.string(),
  amount: Amount,
  raw_amount: OptionalAmount,
  currency_code: z.string(),
  data: z.object({ id: z.string().optional() }).nullish(),
  payment_collection_id: z.string(),
  payment: z.object({ id: z.string() }).nullish(),
});

export type PaidSession =
  /** Its payment is booked on the order that its cart has become. */
  | { readonly kind: "ordered"; readonly cart_id: string; readonly order_id: string }
  | { readonly kind: "refunded"; readonly cart_id: string | null }
  | { readonly kind: "unplaceable"; readonly cart_id: string | null; readonly reason: RefundReason }
  | { readonly kind: "placeable"; readonly cart_id: string }
  /** Placeable, once the order is gone that a process left without its payment when it died. */
  | { readonly kind: "half_made"; readonly cart_id: string };

/** Where a succeeded intent stands: the session that it names has to be its own, with this amount and currency. */
export async function findPaidSession(container: MedusaContainer, intent: Stripe.PaymentIntent): Promise<PaidSession> {
  const query = queryOf(container);
  const session_id = intent.metadata[INTENT_MARK];
  const { data } = await query.graph({
    entity: "payment_session",
    fields: ["id", "amount", "raw_amount", "currency_code", "data", "payment_collection_id", "payment.id"],
    filters: { id: session_id },
  });
  const session = Session.safeParse(data[0]).data;
  const cart_id = session ? await cartOfCollection(container, session.payment_collection_id) : undefined;
  const order_id = cart_id ? await orderOfCart(query, cart_id) : undefined;
  const own = session?.data?.id === intent.id;
  if (own && session.payment && cart_id && order_id) return { kind: "ordered", cart_id, order_id };
  const named = cart_id ?? intent.metadata[CART_MARK] ?? null;
  if (wholeChargeIsBack(intent)) return { kind: "refunded", cart_id: named };
  if (!session || !own || !cart_id) return { kind: "unplaceable", cart_id: named, reason: "SESSION_GONE" };
  const currency = parseCurrency(session.currency_code);
  const mismatch = judgeIntent(intent, {
    session_id: session.id,
    amount_minor: minorFromRaw(session.raw_amount ?? session.amount, currency),
    currency,
  });
  if (mismatch) return { kind: "unplaceable", cart_id, reason: mismatch };
  if (order_id) {
    if (hasNoPayment(await readPaidOrder(query, order_id))) return { kind: "half_made", cart_id };
    return { kind: "unplaceable", cart_id, reason: "CART_ORDERED_OTHERWISE" };
  }
  return { kind: "placeable", cart_id };
}

/**
 * The session that an intent was made for. Undefined where it is gone, since the client has opened another one, which
 * this intent doesn't pay; and where the intent is somebody else's that only names it.
 */
export async function sessionOf(container: MedusaContainer, intent: Stripe.PaymentIntent): Promise<string | undefined> {
  const session_id = intent.metadata[INTENT_MARK];
  if (!session_id) return undefined;
  const { data } = await queryOf(container).graph({
    entity: "payment_session",
    fields: ["data"],
    filters: { id: session_id },
  });
  const [session] = z.array(Session.pick({ data: true })).parse(data);
  return session?.data?.id === intent.id ? session_id : undefined;
}

function wholeChargeIsBack(intent: Stripe.PaymentIntent): boolean {
  return chargeOf(intent)?.refunded ?? false;
}

async function cartOfCollection(
  container: MedusaContainer,
  payment_collection_id: string,
): Promise<string | undefined> {
  const { data } = await queryOf(container).graph({
    entity: "cart_payment_collection",
    fields: ["cart_id"],
    filters: { payment_collection_id },
  });
  return z.array(z.object({ cart_id: z.string() })).parse(data)[0]?.cart_id;
}
