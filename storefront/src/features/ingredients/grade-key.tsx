import { EvidenceGrade } from "@ampoule/contract/catalogue";
import { useTranslations } from "next-intl";
import { Grade } from "./grade";

/** What the three grades mean. */
export function GradeKey() {
  const t = useTranslations("ingredients.grade_means");
  return (
    <dl className="grid gap-x-10 gap-y-6 sm:grid-cols-3">
      {EvidenceGrade.options.map((grade) => (
        <div key={grade} className="border-t border-rule-strong pt-4">
          <dt>
            <Grade grade={grade} />
          </dt>
          <dd className="mt-1.5 text-[0.9875rem] text-ink-soft">{t(grade)}</dd>
        </div>
      ))}
    </dl>
  );
}
