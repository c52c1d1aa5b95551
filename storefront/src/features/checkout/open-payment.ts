"use server";

import { ERRORS } from "@ampoule/contract/errors";
import { MoneyJson } from "@ampoule/contract/money";
import { Plan } from "@ampoule/contract/checkout";
import { readCartId } from "@/features/cart/cart-cookie";
import type { StoreRefusal } from "@/store-api/call-store";
import { openPaymentSession, retrievePaymentPlan } from "@/store-api/checkout";
import { chosenOption, sameMoney, type Quote } from "./charge";
import { NO_CART, NOT_OURS } from "./no-cart";

export type OpenedPayment =
  | { readonly ok: true; readonly client_secret: string }
  /** What was on the screen isn't what would be charged; `due_today` is. */
  | { readonly ok: false; readonly code: "PAYMENT_AMOUNT_MISMATCH"; readonly due_today: MoneyJson }
  | StoreRefusal;

/**
 * Opens the payment session for what the client has on the screen. Prices are asked again first, and the session's
 * own amount is compared too: nobody is charged a figure they haven't seen.
 */
export async function openPayment(shown: Quote, keep_card: boolean): Promise<OpenedPayment> {
  const quote = parseQuote(shown);
  if (quote === null || typeof keep_card !== "boolean") return NOT_OURS;
  const cartId = await readCartId();
  if (cartId === null) return NO_CART;
  const plan = await retrievePaymentPlan(cartId, quote.plan);
  if (!plan.ok) return plan;
  const option = chosenOption(plan.value, quote.plan);
  if (option.plan !== quote.plan) return refusal("PLAN_NOT_OFFERED");
  const unchanged =
    sameMoney(option.due_today, quote.due_today) &&
    sameMoney(option.balance, quote.balance) &&
    sameMoney(plan.value.total, quote.total);
  if (!unchanged) return { ok: false, code: "PAYMENT_AMOUNT_MISMATCH", due_today: option.due_today };
  const data = { plan: quote.plan, keep_card: keep_card && BigInt(quote.balance.minor) > 0n };
  const session = await openPaymentSession(cartId, data, crypto.randomUUID());
  if (!session.ok) return session;
  if (!sameMoney(session.value.amount, quote.due_today))
    return { ok: false, code: "PAYMENT_AMOUNT_MISMATCH", due_today: session.value.amount };
  return { ok: true, client_secret: session.value.client_secret };
}

function parseQuote(shown: Quote): Quote | null {
  const plan = Plan.safeParse(shown?.plan);
  const [total, due_today, balance] = [shown?.total, shown?.due_today, shown?.balance].map((each) =>
    MoneyJson.safeParse(each),
  );
  if (!plan.success || !total?.success || !due_today?.success || !balance?.success) return null;
  return { plan: plan.data, total: total.data, due_today: due_today.data, balance: balance.data };
}

const refusal = (code: "PLAN_NOT_OFFERED"): StoreRefusal => ({
  ok: false,
  code,
  message: ERRORS[code].message,
  fields: [],
  status: ERRORS[code].status,
});
