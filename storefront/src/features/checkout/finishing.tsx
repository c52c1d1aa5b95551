"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { Notice } from "@/ui/notice";
import { afterPayment } from "./after-payment";
import { placeOrder, readPlaced } from "./place-order";
import type { Unplaced } from "./read-checkout";
import { forgetDraft } from "./use-draft";

type Props = {
  readonly locale: string;
  readonly draft_key: string | null;
  /** Told when the store found that the payment became no order. */
  readonly onRefund: (unplaced: Unplaced) => void;
};

/** Paid, and the order is being written: asks until it stands, then goes to its page. Never offers to pay again. */
export function Finishing({ locale, draft_key, onRefund }: Props) {
  const t = useTranslations("checkout.finishing");
  const [slow, setSlow] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    heading.current?.focus();
    let abandoned = false;
    const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
    const ask = async (): Promise<void> => {
      let complete = true;
      for (let attempt = 0; !abandoned; attempt += 1) {
        // No answer is no news: the loop asks again.
        const result = await (complete ? placeOrder(locale) : readPlaced(locale)).catch(() => null);
        const next = afterPayment(result, attempt);
        if (abandoned) return;
        if (next.do === "leave") {
          if (draft_key !== null) forgetDraft(draft_key);
          // Replaced and loaded anew: the back button never returns to a paid checkout.
          return window.location.replace(next.href);
        }
        if (next.do === "tell_refund") return onRefund(next.unplaced);
        setSlow(next.slow);
        complete = next.complete;
        await wait(next.ms);
      }
    };
    void ask();
    return () => {
      abandoned = true;
    };
  }, [locale, draft_key, onRefund]);

  return (
    <div className="py-6">
      <h2 ref={heading} tabIndex={-1} className="outline-none">
        {t("title")}
      </h2>
      <p className="mt-3 max-w-xl text-ink-soft" role="status">
        {t("body")}
      </p>
      <div className="mt-6 h-1 max-w-xl overflow-hidden rounded-full bg-well" aria-hidden="true">
        <div className="h-full w-full animate-pulse rounded-full bg-accent" />
      </div>
      {slow && (
        <Notice role="status" className="mt-6 max-w-xl">
          {t("slow")}
        </Notice>
      )}
    </div>
  );
}
