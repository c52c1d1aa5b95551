import type { EvidenceGrade, StaffIngredientRow } from "@ampoule/contract";
import { Badge } from "@medusajs/ui";
import { counted } from "../../lib/show";

const SHOWN: readonly {
  readonly grade: EvidenceGrade;
  readonly label: string;
  readonly color: "green" | "orange" | "grey";
}[] = [
  { grade: "established", label: "established", color: "green" },
  { grade: "limited", label: "limited", color: "orange" },
  { grade: "not_established", label: "not established", color: "grey" },
];

/** How many statements there are, and how many of each grade. */
export function Grades({ grades }: { readonly grades: StaffIngredientRow["grades"] }) {
  const all = SHOWN.reduce((sum, { grade }) => sum + grades[grade], 0);
  if (all === 0) return <span className="text-ui-fg-muted">None</span>;
  return (
    <span className="flex items-center gap-x-1.5 whitespace-nowrap">
      <span className="min-w-4 tabular-nums" aria-label={counted(all, "statement")}>
        {all}
      </span>
      {SHOWN.filter(({ grade }) => grades[grade] > 0).map(({ grade, label, color }) => (
        <Badge key={grade} size="2xsmall" color={color}>
          {`${grades[grade]} ${label}`}
        </Badge>
      ))}
    </span>
  );
}
