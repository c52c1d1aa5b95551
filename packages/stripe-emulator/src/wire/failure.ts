import type Stripe from "stripe";

export type ErrorType = "api_error" | "card_error" | "idempotency_error" | "invalid_request_error";

/** The `error` of a Stripe answer. */
export interface ErrorBody {
  type: ErrorType;
  message: string;
  code?: string;
  decline_code?: string;
  param?: string;
  charge?: string;
  doc_url?: string;
  request_log_url?: string;
  payment_intent?: Stripe.PaymentIntent;
  payment_method?: Stripe.PaymentMethod;
}

interface Handling {
  /** What the request changed stays: a decline is remembered, a bad parameter is not. */
  kept?: boolean;
  /** Replayed to the same idempotency key. Validation errors are not: the key stays fresh. */
  stored?: boolean;
  headers?: Record<string, string>;
}

/**
 * A refusal in Stripe's words. It is thrown, from any depth, because it ends the transaction that
 * it is thrown in; the server catches it at one place.
 */
export class StripeFailure extends Error {
  readonly kept: boolean;
  readonly stored: boolean;
  readonly headers: Record<string, string>;

  constructor(
    readonly status: number,
    readonly error: ErrorBody,
    handling: Handling = {},
  ) {
    super(error.message);
    this.kept = handling.kept ?? false;
    this.stored = handling.stored ?? false;
    this.headers = handling.headers ?? {};
  }
}

const docUrl = (code: string): string => `https://docs.stripe.com/error-codes#${code.replaceAll("_", "-")}`;

function invalid(status: number, message: string, code?: string, param?: string, handling?: Handling): StripeFailure {
  return new StripeFailure(
    status,
    {
      type: "invalid_request_error",
      message,
      ...(code === undefined ? {} : { code, doc_url: docUrl(code) }),
      ...(param === undefined ? {} : { param }),
    },
    handling,
  );
}

/** A parameter that Stripe would refuse. Nothing has begun, so nothing is stored. */
export const badParameter = (message: string, param: string, code?: string): StripeFailure =>
  invalid(400, message, code, param);

/** 404, in Stripe's words: `No such customer: 'cus_1'`. */
export const missing = (noun: string, id: string, param = "id"): StripeFailure =>
  invalid(404, `No such ${noun}: '${id}'`, "resource_missing", param);

/** The object's state forbids it. It was tried, so the same key gets the same answer. */
export const unexpectedState = (message: string, code = "payment_intent_unexpected_state"): StripeFailure =>
  invalid(400, message, code, undefined, { stored: true });

export const refused = (message: string, code?: string, param?: string): StripeFailure =>
  invalid(400, message, code, param, { stored: true });

export const unauthorized = (message: string): StripeFailure => invalid(401, message);
export const forbidden = (message: string, code?: string): StripeFailure => invalid(403, message, code);

/**
 * Stripe has it, this emulator doesn't: never a feigned success.
 * The SDK retries 5xx unless told not to.
 */
export function unsupported(what: string, param?: string): StripeFailure {
  return new StripeFailure(
    501,
    {
      type: "api_error",
      code: "emulator_unsupported",
      message: `The Stripe emulator doesn't support ${what}. Its README lists what it supports.`,
      ...(param === undefined ? {} : { param }),
    },
    { headers: { "Stripe-Should-Retry": "false" } },
  );
}

/** 402: the issuer or the authentication said no. The intent and the failed charge stay. */
export const cardFailure = (error: Omit<ErrorBody, "type">): StripeFailure =>
  new StripeFailure(402, { ...error, type: "card_error" }, { kept: true, stored: true });

export { docUrl };
