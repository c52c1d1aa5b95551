import type { EvidenceGrade } from "@ampoule/contract/catalogue";
import { useTranslations } from "next-intl";

const FILLED: Record<EvidenceGrade, number> = { established: 3, limited: 1, not_established: 0 };

/** How well something is known: in words, and as a measure filled to that mark. */
export function Grade({ grade }: { readonly grade: EvidenceGrade }) {
  const t = useTranslations("ingredients.grade");
  return (
    <span className="inline-flex items-center gap-2 text-small font-semibold whitespace-nowrap">
      <svg aria-hidden="true" viewBox="0 0 24 10" width="24" height="10">
        {[0, 1, 2].map((step) => (
          <rect
            key={step}
            x={step * 8 + 0.75}
            y="0.75"
            width="6"
            height="8.5"
            fill={step < FILLED[grade] ? "currentColor" : "none"}
            stroke="currentColor"
            strokeWidth="1.2"
          />
        ))}
      </svg>
      {t(grade)}
    </span>
  );
}
