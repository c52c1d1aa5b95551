"use client";

import type { Stripe, StripeElements } from "@stripe/stripe-js";
import { useLocale } from "next-intl";
import { type RefObject, useCallback, useEffect, useRef, useState } from "react";
import { cardAppearance } from "./card-appearance";
import { type CardService, loadCardService } from "./load-stripe";

export type CardFormState = "idle" | "loading" | "ready" | "failed";
/** What the card form will be asked to charge: minor units, and whether the card is kept. */
export type CardCharge = { readonly amount: number; readonly currency: string; readonly keep_card: boolean };
export type CardForm = {
  readonly state: CardFormState;
  /** Where the card service puts its frame. */
  readonly frame: RefObject<HTMLDivElement | null>;
  readonly current: () => { stripe: Stripe; elements: StripeElements } | null;
  readonly retry: () => void;
};

/**
 * Mounts Stripe's Payment Element once `wanted`, and keeps it while the page lives, so that a decline or a look at
 * another step loses nothing of what was typed in it. The card's fields are in the service's own frame, never ours.
 */
export function useCardForm(service: CardService, charge: CardCharge, wanted: boolean): CardForm {
  const locale = useLocale();
  const frame = useRef<HTMLDivElement>(null);
  const held = useRef<{ stripe: Stripe; elements: StripeElements } | null>(null);
  const latest = useRef(charge);
  const [state, setState] = useState<CardFormState>("idle");
  const [attempt, setAttempt] = useState(0);
  const { publishable_key, script_url } = service;

  useEffect(() => {
    latest.current = charge;
    void held.current?.elements.update(mutable(charge));
  }, [charge]);

  useEffect(() => {
    if (!wanted) return;
    let abandoned = false;
    setState("loading");
    const mount = async (): Promise<void> => {
      const stripe = await loadCardService({ publishable_key, script_url }, locale);
      if (abandoned || !frame.current) return;
      const elements = stripe.elements({
        mode: "payment",
        currency: latest.current.currency,
        allowedPaymentMethodTypes: ["card"],
        appearance: cardAppearance(),
        ...mutable(latest.current),
      });
      const card = elements.create("payment", {
        layout: "tabs",
        wallets: { applePay: "never", googlePay: "never", link: "never" },
        fields: { billingDetails: { address: { country: "never", postalCode: "never" } } },
        terms: { card: "never" },
      });
      card.on("ready", () => !abandoned && setState("ready"));
      card.on("loaderror", () => !abandoned && setState("failed"));
      card.mount(frame.current);
      held.current = { stripe, elements };
    };
    mount().catch(() => !abandoned && setState("failed"));
    return () => {
      abandoned = true;
      held.current?.elements.getElement("payment")?.destroy();
      held.current = null;
    };
  }, [wanted, attempt, publishable_key, script_url, locale]);

  useEffect(() => {
    const scheme = window.matchMedia("(prefers-color-scheme: dark)");
    const repaint = (): void => {
      void held.current?.elements.update({ appearance: cardAppearance() });
    };
    scheme.addEventListener("change", repaint);
    return () => scheme.removeEventListener("change", repaint);
  }, []);

  const current = useCallback(() => held.current, []);
  const retry = useCallback(() => setAttempt((count) => count + 1), []);
  return { state, frame, current, retry };
}

const mutable = (charge: CardCharge): { amount: number; setupFutureUsage: "off_session" | null } => ({
  amount: charge.amount,
  setupFutureUsage: charge.keep_card ? "off_session" : null,
});
