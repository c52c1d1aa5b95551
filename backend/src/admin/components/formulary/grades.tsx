import type { EvidenceGrade, StaffIngredientRow } from "@ampoule/contract";
import { Badge } from "@medusajs/ui";
import { useText } from "../../lib/text";

const SHOWN: readonly { readonly grade: EvidenceGrade; readonly color: "green" | "orange" | "grey" }[] = [
  { grade: "established", color: "green" },
  { grade: "limited", color: "orange" },
  { grade: "not_established", color: "grey" },
];

/** How many statements there are, and how many of each grade. */
export function Grades({ grades }: { readonly grades: StaffIngredientRow["grades"] }) {
  const text = useText();
  const all = SHOWN.reduce((sum, { grade }) => sum + grades[grade], 0);
  if (all === 0) return <span className="text-ui-fg-muted">{text("formulary.none")}</span>;
  return (
    <span className="flex items-center gap-x-1.5 whitespace-nowrap">
      <span className="min-w-4 tabular-nums" aria-label={text("formulary.statements", { count: all })}>
        {all}
      </span>
      {SHOWN.filter(({ grade }) => grades[grade] > 0).map(({ grade, color }) => (
        <Badge key={grade} size="2xsmall" color={color}>
          {text(`formulary.graded.${grade}`, { count: grades[grade] })}
        </Badge>
      ))}
    </span>
  );
}
