import type { CarePackageOption } from "@ampoule/contract/catalogue";
import { useTranslations } from "next-intl";
import { CourseLine } from "./course-line";
import { Section } from "./section";
import { useSpacingText } from "./spacing-text";

const STEPS = ["reserve", "screening", "order", "come"] as const;

/** How it goes: the sessions on a line, and the way to the first one. */
export function CourseSection({ option }: { readonly option: CarePackageOption }) {
  const t = useTranslations("packages.course");
  const { terms } = option;
  const spacing = useSpacingText()(terms);
  const said =
    terms.sessions === 1
      ? t("one", { minutes: terms.duration_min })
      : t("many", { count: terms.sessions, spacing, minutes: terms.duration_min });
  return (
    <Section
      id="course"
      title={t("title")}
      lead={terms.infusion_min ? `${said} ${t("infusion", { minutes: terms.infusion_min })}` : said}
    >
      {terms.sessions > 1 && <CourseLine terms={terms} />}
      {terms.needs_clearance && (
        <>
          <h3 className="mt-14">{t("steps_title")}</h3>
          <ol className="mt-6 grid gap-x-10 gap-y-8 sm:grid-cols-2 lg:grid-cols-4">
            {STEPS.map((step, index) => (
              <li key={step} className="border-t border-rule-strong pt-4">
                <span aria-hidden="true" className="figures font-serif text-[1.75rem] leading-none text-accent">
                  {index + 1}
                </span>
                <h4 className="mt-2 font-semibold">{t(step)}</h4>
                <p className="mt-1 text-[0.9875rem] text-ink-soft">{t(`${step}_text`)}</p>
              </li>
            ))}
          </ol>
        </>
      )}
    </Section>
  );
}
