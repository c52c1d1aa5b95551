import { createHash } from "node:crypto";
import type { IdempotencyRow } from "../store/tables";
import type { Transaction } from "../store/transaction";
import { StripeFailure } from "../wire/failure";

/** Stripe keeps a key for at least 24 hours. */
const KEPT_MS = 24 * 3600 * 1000;

/** What must be the same for a key's second use: the method, the path and every parameter. */
export const fingerprint = (method: string, path: string, body: string): string =>
  createHash("sha256")
    .update(`${method} ${path}\n${canonical(body)}`)
    .digest("hex");

const canonical = (body: string): string => {
  const fields = [...new URLSearchParams(body)];
  return JSON.stringify(fields.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
};

/**
 * The first answer to this key, when there is one.
 * @throws StripeFailure 400 when the key came with other parameters before
 */
export function earlierAnswer(tx: Transaction, key: string, print: string): IdempotencyRow | undefined {
  const row = tx.get("idempotency", key);
  if (!row || tx.now_ms() - row.created_ms > KEPT_MS) return undefined;
  if (row.fingerprint !== print)
    throw new StripeFailure(400, {
      type: "idempotency_error",
      message: `Keys for idempotent requests can only be used with the same parameters they were first used with. Try using a key other than '${key}' if you meant to execute a different request.`,
    });
  return row;
}

export const keyInUse = (key: string): StripeFailure =>
  new StripeFailure(409, {
    type: "idempotency_error",
    code: "idempotency_key_in_use",
    message: `There is currently another in-progress request using this Idempotent Key '${key}' (that probably means you submitted twice, and the other request is still going through). Please try again later.`,
  });

/** @throws StripeFailure 400, as Stripe for a key of more than 255 characters */
export function assertKeyLength(key: string): void {
  if (key.length > 255)
    throw new StripeFailure(400, {
      type: "invalid_request_error",
      message: "Idempotency keys must be at most 255 characters.",
    });
}
