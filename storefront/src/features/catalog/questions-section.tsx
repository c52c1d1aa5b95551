import type { CarePackage } from "@ampoule/contract/catalogue";
import { useTranslations } from "next-intl";
import { Section } from "./section";

/** Questions, each opening its answer; without JavaScript too. */
export function QuestionsSection({ questions }: Pick<CarePackage, "questions">) {
  const t = useTranslations("packages.questions");
  if (questions.length === 0) return null;
  return (
    <Section id="questions" title={t("title")}>
      <div className="max-w-3xl border-b border-rule-strong">
        {questions.map(({ question, answer }) => (
          <details key={question} className="group border-t border-rule-strong">
            <summary className="flex items-baseline justify-between gap-6 py-5 font-serif text-[1.25rem] leading-snug hover:text-accent">
              {question}
              <svg aria-hidden="true" viewBox="0 0 14 14" width="14" height="14" className="shrink-0 text-accent">
                <path d="M1 7h12" stroke="currentColor" strokeWidth="1.6" />
                <path d="M7 1v12" stroke="currentColor" strokeWidth="1.6" className="group-open:opacity-0" />
              </svg>
            </summary>
            <p className="max-w-2xl pb-6 text-ink-soft">{answer}</p>
          </details>
        ))}
      </div>
    </Section>
  );
}
