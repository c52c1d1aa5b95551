import "server-only";
import { StockCompletion, StockPaymentCollection, StockPaymentSessions } from "@ampoule/contract/cart";
import {
  type AgreementDocument,
  AgreementResponse,
  type AgreementState,
  type CartOutcome,
  CartOutcomeResponse,
  type OpenPaymentSession,
  type PaymentPlan,
  PaymentPlanResponse,
  type Plan,
  type SignAgreement,
} from "@ampoule/contract/checkout";
import type { MoneyJson } from "@ampoule/contract/money";
import { minorFromRaw, parseCurrency } from "@ampoule/domain/money";
import { callStore, type StoreResult } from "./call-store";

const PROVIDER = "pp_stripe_stripe";
const cartPath = (cartId: string): string => `/carts/${encodeURIComponent(cartId)}`;

export type Agreement = { readonly document: AgreementDocument; readonly state: AgreementState };

/** What is due today and later, line by line; without a plan, the package's default. */
export async function retrievePaymentPlan(cartId: string, plan?: Plan): Promise<StoreResult<PaymentPlan>> {
  const path = `${cartPath(cartId)}/payment-plan`;
  const result = await callStore({ path, query: { plan }, schema: PaymentPlanResponse });
  return result.ok ? { ok: true, value: result.value.payment_plan } : result;
}

export async function retrieveAgreement(cartId: string): Promise<StoreResult<Agreement>> {
  const result = await callStore({ path: `${cartPath(cartId)}/agreement`, schema: AgreementResponse });
  return result.ok ? { ok: true, value: result.value.agreement } : result;
}

export async function signCartAgreement(cartId: string, body: SignAgreement): Promise<StoreResult<Agreement>> {
  const path = `${cartPath(cartId)}/agreement`;
  const result = await callStore({ path, method: "POST", body, schema: AgreementResponse });
  return result.ok ? { ok: true, value: result.value.agreement } : result;
}

/** A session at the card service. `amount` is what it will charge: the page compares it with what it shows. */
export type OpenedSession = { readonly client_secret: string; readonly amount: MoneyJson };

/** Opens the cart's one payment session for a plan, in minor units; the server sets its amount, never the caller. */
export async function openPaymentSession(
  cartId: string,
  data: { plan: Plan; keep_card: boolean },
  request_id: string,
): Promise<StoreResult<OpenedSession>> {
  const collection = await callStore({
    path: "/payment-collections",
    method: "POST",
    body: { cart_id: cartId },
    schema: StockPaymentCollection,
    request_id,
  });
  if (!collection.ok) return collection;
  const body: OpenPaymentSession = { provider_id: PROVIDER, data };
  const path = `/payment-collections/${encodeURIComponent(collection.value.payment_collection.id)}/payment-sessions`;
  const opened = await callStore({ path, method: "POST", body, schema: StockPaymentSessions, request_id });
  return opened.ok ? { ok: true, value: sessionOf(opened.value.payment_collection) } : opened;
}

type Collection = (typeof StockPaymentSessions)["_output"]["payment_collection"];

function sessionOf(collection: Collection): OpenedSession {
  const session = collection.payment_sessions.find(
    (each) => each.provider_id === PROVIDER && each.data.client_secret !== undefined,
  );
  if (!session?.data.client_secret) throw new Error("The store opened no payment session");
  const currency = parseCurrency(collection.currency_code.toLowerCase());
  return {
    client_secret: session.data.client_secret,
    amount: { minor: String(minorFromRaw(session.amount, currency)), currency },
  };
}

/** Asks the store to make the cart an order. Safe to repeat; what came of it, `retrieveOutcome` says. */
export function completeCart(cartId: string, request_id: string): Promise<StoreResult<unknown>> {
  return callStore({ path: `${cartPath(cartId)}/complete`, method: "POST", schema: StockCompletion, request_id });
}

/** The server's word on what has become of a cart. */
export async function retrieveOutcome(cartId: string, request_id?: string): Promise<StoreResult<CartOutcome>> {
  const path = `${cartPath(cartId)}/outcome`;
  const result = await callStore({ path, schema: CartOutcomeResponse, ...(request_id ? { request_id } : {}) });
  return result.ok ? { ok: true, value: result.value.outcome } : result;
}
