import Stripe from "stripe";

export type StripeClientOptions = {
  readonly api_key: string;
  /** The emulator's origin; undefined for Stripe itself. */
  readonly api_url?: string | undefined;
};

/** Pinned: an upgrade of the SDK that speaks another version fails to compile here, and is looked at. */
const API_VERSION = "2026-10-28.endive" as const;

/** One request's patience. A checkout waits for at most three of them. */
const TIMEOUT_MS = 12_000;
const RETRIES = 2;

/**
 * The SDK keys every POST itself and sends the same key again after a closed socket, so a retry never charges twice.
 * Telemetry is off: Stripe gets what a payment needs.
 */
export function stripeClient({ api_key, api_url }: StripeClientOptions): Stripe {
  return new Stripe(api_key, {
    apiVersion: API_VERSION,
    maxNetworkRetries: RETRIES,
    timeout: TIMEOUT_MS,
    telemetry: false,
    ...(api_url ? addressOf(new URL(api_url)) : {}),
  });
}

function addressOf(url: URL): { host: string; port: number; protocol: "http" | "https" } {
  const secure = url.protocol === "https:";
  return {
    host: url.hostname,
    port: url.port === "" ? (secure ? 443 : 80) : Number(url.port),
    protocol: secure ? "https" : "http",
  };
}
