import { IntegrationError } from "./integration-error";
import { isNever, type BillingFields } from "./never-fields";
import { EMULATOR_ORIGIN } from "./origin";
import {
  CHANNEL,
  isOurs,
  type Appearance,
  type BillingDetails,
  type FrameSettings,
  type FromFrame,
  type Request,
  type StripeError,
  type ToFrame,
} from "./protocol";
import { wordsIn } from "./words";

export interface PaymentElementOptions {
  fields?: { billingDetails?: BillingFields };
  defaultValues?: { billingDetails?: { address?: { country?: string; postal_code?: string } } };
  readOnly?: boolean;
}
interface Surroundings {
  key: string;
  appearance: Appearance;
  /** Of the frame's words, as Stripe names it: `es`, `auto`. */
  locale: string;
  /** Resolves to what keeps the element from working, if anything. */
  check: () => Promise<StripeError | null>;
}
type Handler = (event: Record<string, unknown>) => void;

/** The page's side of the Payment Element: a frame of the emulator's origin, and messages with it. */
export class PaymentElement {
  private readonly handlers = new Map<string, Set<Handler>>();
  private readonly waiting = new Map<number, (result: unknown) => void>();
  private frame: HTMLIFrameElement | null = null;
  private nextId = 1;
  private destroyed = false;
  private ready = false;

  constructor(
    private options: PaymentElementOptions,
    private surroundings: Surroundings,
  ) {}

  get billingFields(): BillingFields | undefined {
    return this.options.fields?.billingDetails;
  }

  get isMounted(): boolean {
    return this.frame !== null && this.ready;
  }

  mount(target: string | HTMLElement): void {
    if (this.destroyed) throw new IntegrationError("This Element has already been destroyed. Please create a new one.");
    const place = typeof target === "string" ? document.querySelector(target) : target;
    if (!(place instanceof HTMLElement))
      throw new IntegrationError(`The selector you specified (${String(target)}) applies to no DOM elements.`);
    this.unmount();
    const frame = document.createElement("iframe");
    frame.title = wordsIn(this.surroundings.locale, navigator.language).frame;
    frame.name = `__privateStripeFrame${Math.random().toString(36).slice(2)}`;
    frame.allow = "payment *";
    const told = new URLSearchParams({ parent: location.origin, locale: this.surroundings.locale });
    frame.src = `${EMULATOR_ORIGIN}/elements/payment?${told.toString()}`;
    Object.assign(frame.style, { display: "block", width: "100%", height: "260px", border: "0", margin: "0" });
    place.replaceChildren(frame);
    this.frame = frame;
    addEventListener("message", this.heard);
    this.emit("loaderstart", {});
  }

  unmount(): void {
    removeEventListener("message", this.heard);
    this.frame?.remove();
    this.frame = null;
    this.ready = false;
  }

  destroy(): void {
    this.unmount();
    this.destroyed = true;
  }

  update(options: PaymentElementOptions): this {
    this.options = { ...this.options, ...options };
    this.configure();
    return this;
  }

  restyle(appearance: Appearance): void {
    this.surroundings = { ...this.surroundings, appearance };
    this.configure();
  }

  focus = (): void => this.tell({ channel: CHANNEL, type: "focus" });
  blur = (): void => this.tell({ channel: CHANNEL, type: "blur" });
  clear = (): void => this.tell({ channel: CHANNEL, type: "clear" });
  collapse(): this {
    return this;
  }

  on(type: string, handler: Handler): this {
    const known = this.handlers.get(type) ?? new Set();
    this.handlers.set(type, known.add(handler));
    return this;
  }

  once(type: string, handler: Handler): this {
    const first: Handler = (event) => {
      this.off(type, first);
      handler(event);
    };
    return this.on(type, first);
  }

  off(type: string, handler?: Handler): this {
    if (handler) this.handlers.get(type)?.delete(handler);
    else this.handlers.delete(type);
    return this;
  }

  /** Asks the frame and waits for its answer. The card never leaves it. */
  request<T>(request: Request): Promise<T> {
    if (!this.frame)
      throw new IntegrationError(
        "We could not retrieve data from the payment Element. Please make sure it is mounted.",
      );
    const id = this.nextId++;
    return new Promise<T>((resolve) => {
      // The frame is ours and answers each request by its kind.
      this.waiting.set(id, (result) => resolve(result as T));
      this.tell({ channel: CHANNEL, type: "request", id, request });
    });
  }

  private emit(type: string, event: Record<string, unknown>): void {
    for (const handler of [...(this.handlers.get(type) ?? [])]) handler({ elementType: "payment", ...event });
  }

  private tell(message: ToFrame): void {
    this.frame?.contentWindow?.postMessage(message, EMULATOR_ORIGIN);
  }

  private configure(): void {
    const { billingFields } = this;
    const address = this.options.defaultValues?.billingDetails?.address;
    const settings: FrameSettings = {
      key: this.surroundings.key,
      appearance: this.surroundings.appearance,
      collect: { country: !isNever(billingFields, "country"), postalCode: !isNever(billingFields, "postalCode") },
      defaults: {
        ...(address?.country ? { country: address.country } : {}),
        ...(address?.postal_code ? { postalCode: address.postal_code } : {}),
      },
      readOnly: this.options.readOnly ?? false,
    };
    // Structured, so that what a page put into its options besides data can't break the message.
    const plain: FrameSettings = JSON.parse(JSON.stringify(settings));
    this.tell({ channel: CHANNEL, type: "configure", settings: plain });
  }

  private readonly heard = (event: MessageEvent<unknown>): void => {
    if (event.origin !== EMULATOR_ORIGIN || event.source !== this.frame?.contentWindow) return;
    if (isOurs<FromFrame>(event.data)) this.receive(event.data);
  };

  private receive(message: FromFrame): void {
    switch (message.type) {
      case "loaded":
        return this.configure();
      case "configured":
        return this.becomeReady(message.dark);
      case "height":
        if (this.frame) this.frame.style.height = `${message.height_px}px`;
        return;
      case "change":
        return this.emit("change", {
          empty: message.empty,
          complete: message.complete,
          collapsed: false,
          value: { type: "card" },
        });
      case "reply":
        this.waiting.get(message.id)?.(message.result);
        this.waiting.delete(message.id);
        return;
      case "focus":
      case "blur":
      case "escape":
        return this.emit(message.type, {});
      default:
        return message satisfies never;
    }
  }

  private becomeReady(dark: boolean): void {
    // A frame of another colour scheme than its element gets an opaque background.
    if (this.frame) this.frame.style.colorScheme = dark ? "dark" : "light";
    if (this.ready) return;
    this.ready = true;
    void this.surroundings.check().then((error) => this.emit(error ? "loaderror" : "ready", error ? { error } : {}));
  }
}

/** The details that the page passes, for the frame to complete. */
export const billingOf = (params: { payment_method_data?: { billing_details?: BillingDetails } } | undefined) =>
  params?.payment_method_data?.billing_details ?? {};
