import type { Terms } from "@ampoule/contract/catalogue";
import { courseDays, type SessionDay } from "@ampoule/domain/course";
import { useTranslations } from "next-intl";

/** The course's sessions as marks on a line: down the page on a phone, across it on a wide screen. */
export function CourseLine({ terms }: { readonly terms: Pick<Terms, "sessions" | "spacing"> }) {
  const t = useTranslations("packages.course");
  const days = courseDays(terms.sessions, terms.spacing);
  return (
    <ol aria-label={t("line")} className="md:flex">
      {days.map((day) => (
        <li key={day.session} className="relative flex grow basis-0 items-start gap-4 pb-6 last:pb-0 md:block md:pb-0">
          {day.session < days.length && (
            <span
              aria-hidden="true"
              className="absolute top-4 left-[0.6875rem] h-full w-px bg-rule-strong md:top-[0.6875rem] md:left-4 md:h-px md:w-full"
            />
          )}
          <span
            aria-hidden="true"
            className="relative grid size-[1.4375rem] shrink-0 place-items-center rounded-full border border-accent bg-label"
          >
            <span className="size-2.5 rounded-full bg-accent" />
          </span>
          <span className="block md:mt-3 md:pr-4">
            <span className="block leading-snug font-semibold">{t("session", { n: day.session })}</span>
            <span className="figures block text-small text-ink-soft">
              <When day={day} />
            </span>
          </span>
        </li>
      ))}
    </ol>
  );
}

function When({ day }: { readonly day: SessionDay }) {
  const t = useTranslations("packages.course");
  if (day.session === 1) return t("first");
  if (day.latest === null) return t("earliest", { day: day.earliest });
  return t("range", { first: day.earliest, last: day.latest });
}
