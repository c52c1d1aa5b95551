import { createHmac } from "node:crypto";

/** The `Stripe-Signature` of these bytes. https://docs.stripe.com/webhooks#verify-manually */
export function signatureHeader(payload: string, secret: string, timestamp_s: number): string {
  const signature = createHmac("sha256", secret).update(`${timestamp_s}.${payload}`, "utf8").digest("hex");
  return `t=${timestamp_s},v1=${signature}`;
}
