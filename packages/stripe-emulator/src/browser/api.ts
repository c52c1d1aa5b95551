import type { PaymentIntent, Result, StripeError } from "./protocol";

const UNREACHABLE: StripeError = {
  type: "api_connection_error",
  message: "An error occurred with our connection to Stripe. Please try again.",
};

type Fields = Record<string, unknown>;

/** Stripe's form encoding: `card[number]=…`. Null and undefined stay away. */
export function encode(fields: Fields, prefix = ""): string[] {
  return Object.entries(fields).flatMap(([name, value]) => {
    const key = prefix === "" ? name : `${prefix}[${name}]`;
    if (value === undefined || value === null) return [];
    if (typeof value === "object") return encode({ ...value }, key);
    return [`${encodeURIComponent(key)}=${encodeURIComponent(String(value))}`];
  });
}

/** The answer's object, or Stripe's error. Never throws for the network. */
export async function call<T>(
  origin: string,
  key: string,
  method: "GET" | "POST",
  path: string,
  fields: Fields,
): Promise<{ body: T; error?: undefined } | { error: StripeError; body?: undefined }> {
  const form = encode({ ...fields, key }).join("&");
  const url = `${origin}${path}${method === "GET" ? `?${form}` : ""}`;
  try {
    const response = await fetch(url, {
      method,
      credentials: "omit",
      ...(method === "POST" ? { body: form, headers: { "Content-Type": "application/x-www-form-urlencoded" } } : {}),
    });
    const answer: { error?: StripeError } & T = await response.json();
    return response.ok ? { body: answer } : { error: answer.error ?? UNREACHABLE };
  } catch {
    return { error: UNREACHABLE };
  }
}

/** `pi_1_secret_2` is a secret of `pi_1`. */
export const intentOf = (client_secret: string): string => client_secret.split("_secret_")[0] ?? "";

export async function retrieveIntent(origin: string, key: string, client_secret: string): Promise<Result> {
  const path = `/v1/payment_intents/${encodeURIComponent(intentOf(client_secret))}`;
  const answer = await call<PaymentIntent>(origin, key, "GET", path, { client_secret });
  return answer.error ? { error: answer.error } : { paymentIntent: answer.body };
}
