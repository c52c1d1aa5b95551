"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useEffect, useRef } from "react";
import { classNames } from "@/ui/class-names";
import { STEPS, type Step } from "./progress";

type Props = {
  readonly step: Step;
  readonly open: boolean;
  readonly done: boolean;
  /** True once the client has moved between steps: then a step that opens takes the focus. */
  readonly moved: boolean;
  /** What a done step says of itself while it is closed. */
  readonly summary: ReactNode;
  readonly onOpen: (() => void) | null;
  readonly children: ReactNode;
};

/** One of the three steps: closed with its summary, or open. What is in a closed one stays mounted: nothing is lost. */
export function StepSection({ step, open, done, moved, summary, onOpen, children }: Props) {
  const t = useTranslations("checkout");
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!open || !moved) return;
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: "start" });
  }, [open, moved]);
  const number = STEPS.indexOf(step) + 1;
  return (
    <section aria-labelledby={`step-${step}`} className="border-t border-rule py-7 first:border-t-0 first:pt-0">
      <div className="flex items-start gap-4">
        <span
          aria-hidden="true"
          className={classNames(
            "figures mt-0.5 grid size-8 shrink-0 place-items-center rounded-full border text-small",
            open ? "border-accent bg-accent text-on-accent" : "border-rule-strong text-ink-soft",
          )}
        >
          {done && !open ? "✓" : number}
        </span>
        <div className="grow">
          <div className="flex flex-wrap items-baseline justify-between gap-x-4">
            <h2
              id={`step-${step}`}
              ref={heading}
              tabIndex={-1}
              aria-current={open ? "step" : undefined}
              className={classNames(
                "scroll-mt-20 text-h3 outline-none lg:scroll-mt-6",
                !open && !done && "text-ink-soft",
              )}
            >
              <span className="sr-only">{t("stepOf", { step: number })}: </span>
              {t(`${step}.title`)}
            </h2>
            {done && !open && onOpen && (
              <button
                type="button"
                onClick={onOpen}
                aria-label={t("changeStep", { step: t(`${step}.title`) })}
                className="link min-h-11 px-1"
              >
                {t("change")}
              </button>
            )}
          </div>
          {done && !open && <div className="text-ink-soft">{summary}</div>}
        </div>
      </div>
      <div hidden={!open} className="mt-6 sm:pl-12">
        {children}
      </div>
    </section>
  );
}
