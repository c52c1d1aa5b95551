import { useTranslations } from "next-intl";

const STEPS = ["reserve", "decide", "pay", "stop"] as const;

/** How reserving works, in four. */
export function Steps() {
  const t = useTranslations("home.steps");
  return (
    <ol className="grid gap-x-10 gap-y-9 sm:grid-cols-2 lg:grid-cols-4">
      {STEPS.map((step, index) => (
        <li key={step} className="border-t border-rule-strong pt-5">
          <span aria-hidden="true" className="figures font-serif text-[2.25rem] leading-none text-accent">
            {index + 1}
          </span>
          <h3 className="mt-3">{t(step)}</h3>
          <p className="mt-2 text-[0.9875rem] text-ink-soft">{t(`${step}_text`)}</p>
        </li>
      ))}
    </ol>
  );
}
