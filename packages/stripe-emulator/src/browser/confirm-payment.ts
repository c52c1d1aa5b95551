import { retrieveIntent } from "./api";
import { showChallenge } from "./challenge-overlay";
import { Elements } from "./elements";
import { IntegrationError } from "./integration-error";
import { assertNeversPassed } from "./never-fields";
import { EMULATOR_ORIGIN } from "./origin";
import { billingOf } from "./payment-element";
import type { BillingDetails, PaymentIntent, Result, StripeError } from "./protocol";

export interface ConfirmOptions {
  elements?: unknown;
  clientSecret?: string;
  confirmParams?: {
    return_url?: string;
    payment_method_data?: { billing_details?: BillingDetails };
    shipping?: unknown;
  };
  redirect?: "if_required" | "always";
}

/** The browser leaves; whoever waits is never answered. */
const leave = (address: string): Promise<never> => {
  location.assign(address);
  return new Promise<never>(() => undefined);
};

/** `stripe.confirmPayment`. @throws IntegrationError for what only the page's author can mend */
export async function confirmPayment(key: string, options: ConfirmOptions): Promise<Result> {
  const { elements, confirmParams, redirect = "always" } = options;
  if (!(elements instanceof Elements))
    throw new IntegrationError("stripe.confirmPayment(): the emulator expects elements with a payment Element.");
  const client_secret = options.clientSecret ?? elements.clientSecret;
  if (client_secret === undefined)
    throw new IntegrationError("stripe.confirmPayment(): expected a clientSecret, or elements created with one.");
  const return_url = confirmParams?.return_url;
  if (redirect === "always" && return_url === undefined)
    throw new IntegrationError("stripe.confirmPayment(): return_url is required when redirect is 'always'.");
  const element = elements.payment;
  if (!element) throw new IntegrationError("stripe.confirmPayment(): create and mount a payment Element first.");
  const billing = billingOf(confirmParams);
  assertNeversPassed(element.billingFields, billing);
  if (!elements.isSubmitted)
    throw new IntegrationError(
      "You must call elements.submit() before stripe.confirmPayment() in the deferred intent workflow.",
    );
  const planned = options.clientSecret === undefined ? null : await mismatchOf(key, elements, client_secret);
  if (planned) return { error: planned };
  const result = await element.request<Result>({
    type: "confirm",
    client_secret,
    return_url: return_url ?? null,
    billing: JSON.parse(JSON.stringify(billing)),
    ...(confirmParams?.shipping === undefined ? {} : { shipping: confirmParams.shipping }),
  });
  if (result.error) return result;
  if (result.paymentIntent.status === "requires_action") return authenticate(key, result.paymentIntent, redirect);
  return redirect === "always" ? leave(withOutcome(return_url ?? "", result.paymentIntent)) : result;
}

/** Deferred elements were made before the intent: they must mean the same payment. */
async function mismatchOf(key: string, elements: Elements, client_secret: string): Promise<StripeError | null> {
  const found = await retrieveIntent(EMULATOR_ORIGIN, key, client_secret);
  return found.error ?? elements.mismatch(found.paymentIntent);
}

/** `stripe.handleNextAction`: shows the 3D Secure page where there is one to show. */
export async function handleNextAction(key: string, client_secret: string): Promise<Result> {
  const found = await retrieveIntent(EMULATOR_ORIGIN, key, client_secret);
  if (found.error || found.paymentIntent.status !== "requires_action") return found;
  return authenticate(key, found.paymentIntent, "if_required");
}

async function authenticate(key: string, intent: PaymentIntent, redirect: "if_required" | "always"): Promise<Result> {
  const action = intent.next_action;
  const page = action?.use_stripe_sdk?.stripe_js ?? action?.redirect_to_url?.url;
  if (page === undefined) throw new Error("The PaymentIntent asks for an action that the emulator doesn't know");
  if (redirect === "always" || action?.type === "redirect_to_url") return leave(page);
  await showChallenge(page);
  const after = await retrieveIntent(EMULATOR_ORIGIN, key, intent.client_secret);
  if (after.error || !after.paymentIntent.last_payment_error) return after;
  return { error: { ...after.paymentIntent.last_payment_error, payment_intent: after.paymentIntent } };
}

function withOutcome(return_url: string, intent: PaymentIntent): string {
  const url = new URL(return_url, location.href);
  url.searchParams.set("payment_intent", intent.id);
  url.searchParams.set("payment_intent_client_secret", intent.client_secret);
  url.searchParams.set("redirect_status", "succeeded");
  return url.toString();
}

export const unsupported = (what: string): Promise<{ error: StripeError }> =>
  Promise.resolve({
    error: {
      type: "api_error",
      code: "emulator_unsupported",
      message: `The Stripe emulator doesn't support stripe.${what}().`,
    },
  });
