import { retrieveIntent } from "./api";
import { confirmPayment, handleNextAction, unsupported, type ConfirmOptions } from "./confirm-payment";
import { Elements, type ElementsOptions } from "./elements";
import { IntegrationError } from "./integration-error";
import { EMULATOR_ORIGIN } from "./origin";
import { billingOf } from "./payment-element";
import type { BillingDetails } from "./protocol";

/** Compared by @stripe/stripe-js with its own; the emulator's server tests that it is the SDK's too. */
const RELEASE_TRAIN = "endive";

interface CreateMethodOptions {
  elements?: unknown;
  params?: { billing_details?: BillingDetails };
}

function createPaymentMethod(options: CreateMethodOptions): Promise<unknown> {
  if (!(options.elements instanceof Elements) || !options.elements.payment) return unsupported("createPaymentMethod");
  const billing = billingOf({ payment_method_data: options.params ?? {} });
  return options.elements.payment.request({
    type: "create_payment_method",
    billing: JSON.parse(JSON.stringify(billing)),
  });
}

function Stripe(key: unknown, { locale }: { locale?: string } = {}) {
  if (typeof key !== "string" || key === "")
    throw new IntegrationError("Missing value for Stripe(): apiKey should be a string.");
  if (!/^pk_test_\w+$/.test(key))
    throw new IntegrationError("The Stripe emulator takes publishable keys of test mode: pk_test_….");
  return {
    elements: (options: ElementsOptions = {}) =>
      new Elements(key, { ...(locale === undefined ? {} : { locale }), ...options }),
    confirmPayment: (options: ConfirmOptions) => confirmPayment(key, options),
    retrievePaymentIntent: (client_secret: string) => retrieveIntent(EMULATOR_ORIGIN, key, client_secret),
    handleNextAction: (options: { clientSecret: string }) => handleNextAction(key, options.clientSecret),
    createPaymentMethod,
    createToken: () => unsupported("createToken"),
    createSource: () => unsupported("createSource"),
    createConfirmationToken: () => unsupported("createConfirmationToken"),
    confirmCardPayment: () => unsupported("confirmCardPayment"),
    confirmCardSetup: () => unsupported("confirmCardSetup"),
    confirmSetup: () => unsupported("confirmSetup"),
    retrieveSetupIntent: () => unsupported("retrieveSetupIntent"),
    registerAppInfo: (): void => undefined,
    _registerWrapper: (): void => undefined,
  };
}

Reflect.set(window, "Stripe", Object.assign(Stripe, { version: RELEASE_TRAIN }));
