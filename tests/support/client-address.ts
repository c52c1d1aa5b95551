import { createHmac } from "node:crypto";

/**
 * The headers by which our storefront tells the backend where a client is, so that a test can be as many clients as it
 * needs, each within the limits of one.
 */
export function clientAt(address: string): Record<string, string> {
  const secret = process.env["STOREFRONT_REVALIDATE_SECRET"] ?? "";
  const door = createHmac("sha256", secret).update(address).digest("hex");
  return { "x-ampoule-client-address": address, "x-ampoule-door": door };
}
