"use client";

import { useTranslations } from "next-intl";
import { Money } from "@/ui/money";
import { OrderSummary, type SummaryProps } from "./order-summary";

/** On a phone: one line with what is due today, always in sight, that opens to the whole summary. */
export function SummaryBar(props: SummaryProps) {
  const t = useTranslations("checkout.summary");
  return (
    <details
      className="group sticky top-0 z-10 -mx-5 border-y border-rule-strong bg-label sm:-mx-8 lg:hidden"
      data-print="no"
    >
      <summary className="flex min-h-14 items-center justify-between gap-4 px-5 sm:px-8">
        <span className="flex items-center gap-2 text-accent">
          <svg aria-hidden="true" viewBox="0 0 12 8" width="12" height="8" className="group-open:rotate-180">
            <path d="m1 1.5 5 5 5-5" fill="none" stroke="currentColor" strokeWidth="1.6" />
          </svg>
          <span className="group-open:hidden">{t("show")}</span>
          <span className="hidden group-open:inline">{t("hide")}</span>
        </span>
        <span className="font-semibold">
          <span className="sr-only">{t("today")}: </span>
          <Money amount={props.option.due_today} />
        </span>
      </summary>
      <div className="max-h-[70dvh] overflow-y-auto border-t border-rule px-5 py-5 sm:px-8">
        <OrderSummary {...props} />
      </div>
    </details>
  );
}

/** On a wide screen: a label beside the steps that stays where it is. */
export function SummaryLabel(props: SummaryProps) {
  const t = useTranslations("checkout.summary");
  return (
    <aside aria-label={t("title")} className="hidden lg:sticky lg:top-6 lg:block lg:self-start">
      <div className="label-frame p-8">
        <h2 className="mb-6 text-h3">{t("title")}</h2>
        <OrderSummary {...props} />
      </div>
    </aside>
  );
}
