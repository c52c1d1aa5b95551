import type { Evidence } from "@ampoule/contract/catalogue";
import { useTranslations } from "next-intl";
import { PlainDate } from "@/ui/plain-date";
import { Grade } from "./grade";

/** Statements, each with how well it is known, its source, and who looked at it when. */
export function EvidenceList({ evidence }: { readonly evidence: readonly Evidence[] }) {
  const t = useTranslations("ingredients");
  return (
    <ul className="grid gap-5">
      {evidence.map((each) => (
        <li key={each.id} className="border-l-2 border-rule pl-4">
          <p>{each.statement}</p>
          <p className="mt-1.5">
            <Grade grade={each.grade} />
          </p>
          <p className="mt-1 text-small text-ink-soft">
            <Citation evidence={each} />{" "}
            {t.rich("reviewed", { reviewer: each.reviewer, date: () => <PlainDate date={each.reviewed_on} /> })}.
          </p>
        </li>
      ))}
    </ul>
  );
}

function Citation({ evidence }: { readonly evidence: Evidence }) {
  const t = useTranslations("ingredients");
  if (!evidence.citation) return <>{t("no_source")}</>;
  // Some sources end with a full stop of their own.
  const citation = evidence.citation.replace(/\.$/, "");
  if (!evidence.url) return <>{`${citation}.`}</>;
  return (
    <>
      <a href={evidence.url} rel="noopener noreferrer" className="link text-inherit">
        {citation}
      </a>
      .
    </>
  );
}
