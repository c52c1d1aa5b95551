"use client";

import type { MoneyJson } from "@ampoule/contract/money";
import { useCallback, useRef, useState } from "react";
import type { StoreRefusal } from "@/store-api/call-store";
import { type Quote, payLabel } from "./charge";
import type { ClientDetails } from "./client-details";
import { declineReason, type DeclineReason } from "./decline";
import { openPayment } from "./open-payment";
import { placeOrder } from "./place-order";
import type { CardForm } from "./use-card-form";

/** How far a payment is: the button tells it. `finish` means paid, and only the order is awaited. */
export type PaymentStage = "ready" | "quote" | "card" | "order" | "finish";
/** Why a payment went no further. */
export type PaymentTrouble =
  | { readonly kind: "decline"; readonly reason: DeclineReason }
  | { readonly kind: "amount"; readonly due_today: MoneyJson }
  | { readonly kind: "refusal"; readonly refusal: StoreRefusal }
  | { readonly kind: "offline" };

export type PaymentOrder = { quote: Quote; keep_card: boolean; details: ClientDetails; locale: string };

// What the store says when another tab, or an earlier click, has already paid.
const PAID_ELSEWHERE: readonly string[] = ["PAYMENT_ALREADY_MADE", "CART_COMPLETED"];

/** One payment at a time: quote, session, the bank, then the order. `onTrouble` hears each refusal. */
export function usePayment(card: CardForm, onTrouble: (trouble: PaymentTrouble) => void) {
  const [stage, setStage] = useState<PaymentStage>("ready");
  const under_way = useRef(false);

  const pay = useCallback(
    async (order: PaymentOrder): Promise<void> => {
      if (under_way.current) return;
      under_way.current = true;
      const trouble = await attempt(card, order, setStage).catch((error: unknown): PaymentTrouble => {
        // A server action that can't be reached rejects so; anything else is a defect, and none of it charged a card.
        if (!(error instanceof Error)) throw error;
        return { kind: "offline" };
      });
      under_way.current = false;
      setStage(trouble === null ? "finish" : "ready");
      if (trouble !== null) onTrouble(trouble);
    },
    [card, onTrouble],
  );
  return { stage, pay };
}

/** Null once it is paid, by this attempt or elsewhere. */
async function attempt(
  card: CardForm,
  order: PaymentOrder,
  setStage: (stage: PaymentStage) => void,
): Promise<PaymentTrouble | null> {
  if (payLabel(order.quote) === "nothing") {
    setStage("order");
    const result = await placeOrder(order.locale);
    return result.ok || PAID_ELSEWHERE.includes(result.code) ? null : { kind: "refusal", refusal: result };
  }
  const form = card.current();
  if (form === null) return { kind: "decline", reason: "card_details" };
  setStage("quote");
  const checked = await form.elements.submit();
  if (checked.error) return { kind: "decline", reason: declineReason(checked.error) };
  const opened = await openPayment(order.quote, order.keep_card);
  if (!opened.ok) {
    if ("due_today" in opened) return { kind: "amount", due_today: opened.due_today };
    return PAID_ELSEWHERE.includes(opened.code) ? null : { kind: "refusal", refusal: opened };
  }
  setStage("card");
  const confirmed = await form.stripe.confirmPayment({
    elements: form.elements,
    clientSecret: opened.client_secret,
    redirect: "if_required",
    confirmParams: {
      return_url: `${window.location.origin}/${order.locale}/checkout/return`,
      // Country and postcode are all that the card service gets to know of a client.
      payment_method_data: {
        billing_details: { address: { country: order.details.country, postal_code: order.details.postcode } },
      },
    },
  });
  const status = confirmed.paymentIntent?.status ?? confirmed.error?.payment_intent?.status;
  if (status === "succeeded" || status === "processing") return null;
  return { kind: "decline", reason: confirmed.error ? declineReason(confirmed.error) : "authentication_failed" };
}
