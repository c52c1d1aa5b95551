import type { Language } from "@ampoule/domain/language";
import type { Stripe } from "@stripe/stripe-js";
import { loadStripe } from "@stripe/stripe-js/pure";

/** What the server tells the browser of the card service, at run time: one build serves the emulator or Stripe. */
export type CardService = {
  readonly publishable_key: string;
  /** The emulator's script, or null for Stripe's own. */
  readonly script_url: string | null;
};

/** Loads Stripe.js. Rejects where the script can't be had; calling it again tries again. */
export async function loadCardService(service: CardService, locale: Language): Promise<Stripe> {
  if (service.script_url !== null) await injectOnce(service.script_url);
  const stripe = await loadStripe(service.publishable_key, { locale });
  if (stripe === null) throw new Error("Stripe.js runs in a browser alone");
  return stripe;
}

// `loadStripe` takes a `window.Stripe` that is already there, so the emulator's script goes in before it.
async function injectOnce(url: string): Promise<void> {
  if ("Stripe" in window) return;
  await new Promise<void>((resolve, reject) => {
    const script = document.createElement("script");
    script.src = url;
    script.onload = () => resolve();
    script.onerror = () => {
      script.remove();
      reject(new Error("The card service's script didn't load"));
    };
    document.head.append(script);
  });
}
