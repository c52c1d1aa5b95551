"use server";

import { MoneyJson } from "@ampoule/contract/money";
import { Plan } from "@ampoule/contract/checkout";
import { readCartId } from "@/features/cart/cart-cookie";
import type { StoreRefusal } from "@/store-api/call-store";
import { openPaymentSession, retrievePaymentPlan } from "@/store-api/checkout";
import { chosenOption, sameMoney, type Quote } from "./charge";
import { noCart, notOurs } from "./no-cart";

export type OpenedPayment =
  | { readonly ok: true; readonly client_secret: string }
  /** What was on the screen isn't what would be charged; `due_today` is. */
  | { readonly ok: false; readonly code: "PAYMENT_AMOUNT_MISMATCH"; readonly due_today: MoneyJson }
  | StoreRefusal;

/**
 * Opens the payment session for what the client has on the screen, in one call: the store asks for prices again and
 * compares all three figures under the cart's lock, so that nobody is charged a figure they haven't seen.
 */
export async function openPayment(shown: Quote, keep_card: boolean): Promise<OpenedPayment> {
  const quote = parseQuote(shown);
  if (quote === null || typeof keep_card !== "boolean") return notOurs();
  const cartId = await readCartId();
  if (cartId === null) return noCart();
  const { plan, total, due_today, balance } = quote;
  const body = { plan, keep_card: keep_card && BigInt(balance.minor) > 0n, shown: { total, due_today, balance } };
  const session = await openPaymentSession(cartId, body, crypto.randomUUID());
  if (!session.ok) return session.code === "PAYMENT_AMOUNT_MISMATCH" ? mismatch(cartId, plan, session) : session;
  if (!sameMoney(session.value.due_today, due_today))
    return { ok: false, code: "PAYMENT_AMOUNT_MISMATCH", due_today: session.value.due_today };
  return { ok: true, client_secret: session.value.client_secret };
}

/** Says what is due instead; the store's own refusal where it can't tell. */
async function mismatch(cartId: string, wish: Plan, refused: StoreRefusal): Promise<OpenedPayment> {
  const plan = await retrievePaymentPlan(cartId, wish);
  if (!plan.ok) return refused;
  return { ok: false, code: "PAYMENT_AMOUNT_MISMATCH", due_today: chosenOption(plan.value, wish).due_today };
}

function parseQuote(shown: Quote): Quote | null {
  const plan = Plan.safeParse(shown?.plan);
  const [total, due_today, balance] = [shown?.total, shown?.due_today, shown?.balance].map((each) =>
    MoneyJson.safeParse(each),
  );
  if (!plan.success || !total?.success || !due_today?.success || !balance?.success) return null;
  return { plan: plan.data, total: total.data, due_today: due_today.data, balance: balance.data };
}
