import { call, intentOf } from "./api";
import { applyAppearance } from "./appearance";
import { CardForm } from "./card-form";
import {
  CHANNEL,
  isOurs,
  type FromFrame,
  type PaymentIntent,
  type Request,
  type Result,
  type StripeError,
  type ToFrame,
} from "./protocol";
import { wordsIn } from "./words";

/** The page says who it is; messages go to that origin alone, and only those from it are heard. */
const parentOrigin = new URLSearchParams(location.search).get("parent") ?? "";
let key = "";

const tell = (message: FromFrame): void => {
  if (parentOrigin !== "") parent.postMessage(message, parentOrigin);
};
const words = wordsIn(new URLSearchParams(location.search).get("locale"), navigator.language);
const form = new CardForm(words, ({ empty, complete }) => tell({ channel: CHANNEL, type: "change", empty, complete }));

function invalid(): { error: StripeError } | null {
  const problem = form.validate();
  return problem ? { error: { type: "validation_error", ...problem } } : null;
}

const describe = (billing: Parameters<CardForm["billing"]>[0]) => ({
  type: "card",
  card: form.card(),
  billing_details: form.billing(billing),
});

async function answer(request: Request): Promise<unknown> {
  const problem = invalid();
  if (problem) return problem;
  switch (request.type) {
    case "validate":
      return {};
    case "confirm":
      return confirm(request);
    case "create_payment_method": {
      const made = await call(location.origin, key, "POST", "/v1/payment_methods", describe(request.billing));
      return made.error ? { error: made.error } : { paymentMethod: made.body };
    }
    default:
      return request satisfies never;
  }
}

async function confirm(request: Request & { type: "confirm" }): Promise<Result> {
  const path = `/v1/payment_intents/${encodeURIComponent(intentOf(request.client_secret))}/confirm`;
  const confirmed = await call<PaymentIntent>(location.origin, key, "POST", path, {
    client_secret: request.client_secret,
    payment_method_data: describe(request.billing),
    return_url: request.return_url,
    shipping: request.shipping,
    use_stripe_sdk: true,
  });
  return confirmed.error ? { error: confirmed.error } : { paymentIntent: confirmed.body };
}

function receive(message: ToFrame): void {
  switch (message.type) {
    case "configure": {
      key = message.settings.key;
      form.configure(message.settings);
      const dark = applyAppearance(document.documentElement, message.settings.appearance);
      tellHeight();
      return tell({ channel: CHANNEL, type: "configured", dark });
    }
    case "request":
      return void answer(message.request).then((result) =>
        tell({ channel: CHANNEL, type: "reply", id: message.id, result }),
      );
    case "focus":
      return form.focus();
    case "blur":
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      return;
    case "clear":
      return form.clear();
    default:
      return message satisfies never;
  }
}

let told_px = 0;
function tellHeight(): void {
  const height_px = Math.ceil(document.body.getBoundingClientRect().height);
  if (height_px !== told_px) tell({ channel: CHANNEL, type: "height", height_px });
  told_px = height_px;
}

addEventListener("message", (event: MessageEvent<unknown>) => {
  if (event.origin !== parentOrigin || event.source !== parent) return;
  if (isOurs<ToFrame>(event.data)) receive(event.data);
});
addEventListener("focusin", () => tell({ channel: CHANNEL, type: "focus" }));
addEventListener("focusout", () => tell({ channel: CHANNEL, type: "blur" }));
addEventListener("keydown", (event) => {
  if (event.key === "Escape") tell({ channel: CHANNEL, type: "escape" });
});
// Enter in a field must not send the form: paying is the page's button.
document.addEventListener("submit", (event) => event.preventDefault());
new ResizeObserver(tellHeight).observe(document.body);
tell({ channel: CHANNEL, type: "loaded" });
