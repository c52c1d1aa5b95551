/** What the shop's page and the card frame tell each other. Every message names this channel. */
export const CHANNEL = "stripe-emulator";

export interface Address {
  city?: string | null;
  country?: string | null;
  line1?: string | null;
  line2?: string | null;
  postal_code?: string | null;
  state?: string | null;
}
export interface BillingDetails {
  name?: string | null;
  email?: string | null;
  phone?: string | null;
  address?: Address;
}

export interface StripeError {
  type: string;
  code?: string;
  decline_code?: string;
  message?: string;
  param?: string;
  charge?: string;
  payment_intent?: PaymentIntent;
}

/** The fields of a PaymentIntent, as a publishable key sees it, that this script reads. */
export interface PaymentIntent {
  id: string;
  object: "payment_intent";
  amount: number;
  currency: string;
  setup_future_usage: string | null;
  client_secret: string;
  status: string;
  last_payment_error: StripeError | null;
  next_action: {
    type: string;
    redirect_to_url?: { url: string };
    use_stripe_sdk?: { type: string; stripe_js: string };
  } | null;
}

export type Result =
  { paymentIntent: PaymentIntent; error?: undefined } | { error: StripeError; paymentIntent?: undefined };

export interface Appearance {
  theme?: string;
  variables?: Record<string, string>;
}

export interface FrameSettings {
  key: string;
  appearance: Appearance;
  collect: { country: boolean; postalCode: boolean };
  defaults: { country?: string; postalCode?: string };
  readOnly: boolean;
}

export type Request =
  | { type: "validate" }
  | { type: "confirm"; client_secret: string; return_url: string | null; billing: BillingDetails; shipping?: unknown }
  | { type: "create_payment_method"; billing: BillingDetails };

export type ToFrame =
  | { channel: typeof CHANNEL; type: "configure"; settings: FrameSettings }
  | { channel: typeof CHANNEL; type: "request"; id: number; request: Request }
  | { channel: typeof CHANNEL; type: "focus" | "blur" | "clear" };

export type FromFrame =
  | { channel: typeof CHANNEL; type: "loaded" }
  | { channel: typeof CHANNEL; type: "configured"; dark: boolean }
  | { channel: typeof CHANNEL; type: "height"; height_px: number }
  | { channel: typeof CHANNEL; type: "change"; empty: boolean; complete: boolean }
  | { channel: typeof CHANNEL; type: "focus" | "blur" | "escape" }
  | { channel: typeof CHANNEL; type: "reply"; id: number; result: unknown };

/** Told by the 3D Secure page in the overlay. */
export type FromChallenge = { channel: typeof CHANNEL; type: "challenge_done" };

export function isOurs<T extends { channel: string }>(data: unknown): data is T {
  return typeof data === "object" && data !== null && Reflect.get(data, "channel") === CHANNEL;
}
