import "server-only";
import { StockCompletion } from "@ampoule/contract/cart";
import {
  type AgreementDocument,
  AgreementResponse,
  type AgreementState,
  type CartOutcome,
  CartOutcomeResponse,
  type DepositSession,
  DepositSessionResponse,
  type OpenDepositSession,
  type PaymentPlan,
  PaymentPlanResponse,
  type Plan,
  type SignAgreement,
} from "@ampoule/contract/checkout";
import { callStore, type StoreResult } from "./call-store";

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

/**
 * Opens the cart's one payment session for a plan; the store sets its amount, never the caller. What the client has on
 * the screen goes along: the store opens nothing over other figures (`PAYMENT_AMOUNT_MISMATCH`).
 */
export async function openPaymentSession(
  cartId: string,
  body: OpenDepositSession,
  request_id: string,
): Promise<StoreResult<DepositSession>> {
  const path = `${cartPath(cartId)}/deposit-session`;
  const opened = await callStore({ path, method: "POST", body, schema: DepositSessionResponse, request_id });
  return opened.ok ? { ok: true, value: opened.value.payment_session } : opened;
}

/** Asks the store to make the cart an order. Safe to repeat; what came of it, `retrieveOutcome` says. */
export function completeCart(cartId: string, request_id: string): Promise<StoreResult<unknown>> {
  const path = `${cartPath(cartId)}/complete`;
  return callStore({ path, method: "POST", query: { fields: "id" }, schema: StockCompletion, request_id });
}

/** The server's word on what has become of a cart. */
export async function retrieveOutcome(cartId: string, request_id?: string): Promise<StoreResult<CartOutcome>> {
  const path = `${cartPath(cartId)}/outcome`;
  const result = await callStore({ path, schema: CartOutcomeResponse, ...(request_id ? { request_id } : {}) });
  return result.ok ? { ok: true, value: result.value.outcome } : result;
}
