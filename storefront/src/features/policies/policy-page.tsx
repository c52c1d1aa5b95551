import { useLocale, useTranslations } from "next-intl";
import { MESSAGES } from "@/i18n/messages";
import { Link } from "@/i18n/navigation";
import { Column } from "@/ui/layout";
import { PlainDate } from "@/ui/plain-date";
import { POLICIES, type Policy } from "./policies";

/** A policy: its sections, the day it is in force from, and the way to the others. */
export function PolicyPage({ policy }: { readonly policy: Policy }) {
  const t = useTranslations("policies");
  const name = useTranslations("common.policy");
  const { title, lead, in_force, sections } = MESSAGES[useLocale()].policies[policy];
  return (
    <Column className="pt-12 sm:pt-20">
      <p className="eyebrow">{t("eyebrow")}</p>
      <h1 className="mt-3">{title}</h1>
      <p className="mt-5 text-lead text-ink-soft">{lead}</p>
      <p className="mt-5 border-y border-rule py-3 text-small text-ink-soft">
        {t.rich("updated", { date: () => <PlainDate date={in_force} /> })}
      </p>
      {sections.map(({ heading, paragraphs }) => (
        <section key={heading} className="mt-11">
          <h2 className="text-h3">{heading}</h2>
          {paragraphs.map((paragraph) => (
            <p key={paragraph} className="mt-3.5">
              {paragraph}
            </p>
          ))}
        </section>
      ))}
      <nav aria-label={t("others")} className="mt-16 flex flex-wrap gap-x-6 border-t border-rule pt-4" data-print="no">
        {POLICIES.filter((other) => other !== policy).map((other) => (
          <Link key={other} href={`/policies/${other}`} className="link inline-flex min-h-11 items-center">
            {name(other)}
          </Link>
        ))}
      </nav>
    </Column>
  );
}
