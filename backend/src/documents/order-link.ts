import { createHmac, timingSafeEqual } from "node:crypto";

const VALID_DAYS = 90;
const DAY_MS = 86_400_000;
const TOKEN = /^([A-Za-z0-9_-]{1,120})\.([A-Za-z0-9_-]{43})$/;

export type OpenedLink =
  | { readonly kind: "valid"; readonly order_id: string; readonly expires_at: Date }
  | { readonly kind: "expired" }
  | { readonly kind: "wrong" };

/**
 * The unguessable token of an order's page: its id and expiry, signed. The same order has the same token for its 90
 * days, in the email and in the browser.
 */
export function orderLinkToken(order_id: string, placed_at: Date, secret: string): string {
  const expires_s = Math.floor((placed_at.getTime() + VALID_DAYS * DAY_MS) / 1_000);
  const payload = Buffer.from(`${order_id}|${expires_s}`, "utf8").toString("base64url");
  return `${payload}.${signatureOf(payload, secret)}`;
}

/** Reads a token at `now`. The signature is compared in constant time and before anything in it is believed. */
export function openOrderLink(token: string, secret: string, now: Date): OpenedLink {
  const [, payload = "", signature = ""] = TOKEN.exec(token) ?? [];
  const expected = Buffer.from(signatureOf(payload, secret), "utf8");
  const given = Buffer.from(signature, "utf8");
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return { kind: "wrong" };
  const [order_id = "", expires_s = ""] = Buffer.from(payload, "base64url").toString("utf8").split("|");
  const expires_at = new Date(Number(expires_s) * 1_000);
  if (order_id === "" || Number.isNaN(expires_at.getTime())) return { kind: "wrong" };
  return expires_at <= now ? { kind: "expired" } : { kind: "valid", order_id, expires_at };
}

function signatureOf(payload: string, secret: string): string {
  return createHmac("sha256", secret).update(`order-link:${payload}`, "utf8").digest("base64url");
}
