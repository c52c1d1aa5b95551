import { retrieveIntent } from "./api";
import { IntegrationError } from "./integration-error";
import { EMULATOR_ORIGIN } from "./origin";
import { PaymentElement, type PaymentElementOptions } from "./payment-element";
import type { Appearance, PaymentIntent, StripeError } from "./protocol";

export interface ElementsOptions {
  clientSecret?: string;
  mode?: string;
  amount?: number;
  currency?: string;
  setupFutureUsage?: string | null;
  appearance?: Appearance;
  /** Instead of the one that `Stripe()` was given. */
  locale?: string;
}

/** `stripe.elements(…)`: with a client secret, or deferred with mode, amount and currency. */
export class Elements {
  private element: PaymentElement | null = null;
  private submitted = false;

  constructor(
    private readonly key: string,
    private options: ElementsOptions,
  ) {
    if (options.clientSecret === undefined && options.mode === undefined)
      throw new IntegrationError(
        "In order to create a payment element, you must pass a clientSecret or a mode when creating the Elements group.",
      );
    if (options.clientSecret !== undefined && !/^pi_\w+_secret_\w+$/.test(options.clientSecret))
      throw new IntegrationError(
        "Invalid value for elements(): clientSecret should be a client secret of the form ${id}_secret_${secret}. The emulator supports those of PaymentIntents.",
      );
    if (options.mode !== undefined && options.mode !== "payment")
      throw new IntegrationError(`The Stripe emulator supports elements() with mode "payment", not "${options.mode}".`);
  }

  get clientSecret(): string | undefined {
    return this.options.clientSecret;
  }

  /** Deferred: where the elements' options and the intent say different things, as Stripe refuses it. */
  mismatch(intent: PaymentIntent): StripeError | null {
    const { mode, amount, currency, setupFutureUsage } = this.options;
    if (mode === undefined) return null;
    const differs = [
      { name: "amount", here: amount, there: intent.amount },
      { name: "currency", here: currency?.toLowerCase(), there: intent.currency },
      { name: "setup_future_usage", here: setupFutureUsage ?? null, there: intent.setup_future_usage },
    ].find(({ here, there }) => here !== there);
    if (!differs) return null;
    const { name, here, there } = differs;
    return {
      type: "invalid_request_error",
      code: "payment_intent_invalid_parameter",
      param: name,
      message: `The ${name} (${String(here)}) provided to elements doesn't match the ${name} of the PaymentIntent (${String(there)}).`,
    };
  }

  get payment(): PaymentElement | null {
    return this.element;
  }

  /** Whether `submit()` has accepted the fields, as deferred payments must before they are confirmed. */
  get isSubmitted(): boolean {
    return this.submitted || this.options.clientSecret !== undefined;
  }

  create(type: string, options: PaymentElementOptions = {}): PaymentElement {
    if (type !== "payment")
      throw new IntegrationError(`The Stripe emulator supports the Payment Element, not "${type}".`);
    if (this.element) throw new IntegrationError("Can only create one Element of type payment.");
    const element = new PaymentElement(options, {
      key: this.key,
      appearance: this.options.appearance ?? {},
      locale: this.options.locale ?? "auto",
      check: () => this.check(),
    });
    element.on("change", () => (this.submitted = false));
    const destroy = element.destroy.bind(element);
    element.destroy = () => {
      destroy();
      this.element = null;
    };
    this.element = element;
    return element;
  }

  getElement(type: string): PaymentElement | null {
    return type === "payment" ? this.element : null;
  }

  update(options: Partial<ElementsOptions>): Promise<void> {
    this.options = { ...this.options, ...options };
    if (options.appearance) this.element?.restyle(options.appearance);
    return Promise.resolve();
  }

  async fetchUpdates(): Promise<{ error?: StripeError }> {
    const error = await this.check();
    return error ? { error } : {};
  }

  async submit(): Promise<{ error?: StripeError; selectedPaymentMethod?: string }> {
    if (!this.element) throw new IntegrationError("elements.submit() needs a mounted payment Element.");
    const { error } = await this.element.request<{ error?: StripeError }>({ type: "validate" });
    if (error) return { error };
    this.submitted = true;
    return { selectedPaymentMethod: "card" };
  }

  private async check(): Promise<StripeError | null> {
    const { clientSecret } = this.options;
    if (clientSecret === undefined) return null;
    const found = await retrieveIntent(EMULATOR_ORIGIN, this.key, clientSecret);
    return found.error ?? null;
  }
}
