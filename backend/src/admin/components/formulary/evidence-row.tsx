import { Text } from "@medusajs/ui";
import type { ReactNode } from "react";
import type { EvidenceDraft } from "../../lib/ingredient-draft";
import { useText } from "../../lib/text";
import { ChoiceField } from "../fields/choice-field";
import { DateField } from "../fields/date-field";
import { SentenceField } from "../fields/sentence-field";
import { SortableRow } from "../fields/sortable-row";
import { TextField } from "../fields/text-field";

type Props = {
  readonly row: EvidenceDraft;
  readonly index: number;
  readonly count: number;
  readonly change: (part: Partial<EvidenceDraft>) => void;
  readonly move: (to: number) => void;
  readonly remove: () => void;
  readonly errorAt: (field: string) => string | undefined;
  readonly hits: ReactNode;
  readonly today: string;
};

const ABOUT = ["benefit", "safety"] as const;
const GRADES = ["established", "limited", "not_established"] as const;

/** One statement. */
export function EvidenceRow({ row, index, count, change, move, remove, errorAt, hits, today }: Props) {
  const text = useText();
  const name = text("evidence.named", { number: index + 1 });
  const title = text("evidence.row", { number: index + 1 });
  const id = (field: string): string => `evidence-${row.key}-${field}`;
  return (
    <SortableRow
      id={row.key}
      name={name}
      label={title}
      index={index}
      count={count}
      move={move}
      remove={remove}
      className="shadow-elevation-card-rest flex flex-col gap-y-3 rounded-lg p-3"
      head={
        <Text size="small" weight="plus" className="flex-1">
          {title}
        </Text>
      }
    >
      <SentenceField
        id={id("statement")}
        label={text("evidence.statement")}
        value={row.statement}
        onChange={(statement) => change({ statement })}
        error={errorAt("statement")}
      />
      {hits}
      <div className="grid grid-cols-2 gap-3">
        <ChoiceField
          id={id("about")}
          label={text("evidence.about")}
          value={row.about}
          options={ABOUT.map((value) => ({ value, label: text(`evidence.of.${value}`) }))}
          onChange={(about) => change({ about })}
          error={errorAt("about")}
        />
        <ChoiceField
          id={id("grade")}
          label={text("evidence.grade")}
          value={row.grade}
          options={GRADES.map((value) => ({ value, label: text(`evidence.grades.${value}`) }))}
          onChange={(grade) => change({ grade })}
          error={errorAt("grade")}
        />
        <TextField
          id={id("citation")}
          label={text("evidence.citation")}
          placeholder={text("evidence.citation_like")}
          value={row.citation}
          onChange={(citation) => change({ citation })}
          error={errorAt("citation")}
        />
        <TextField
          id={id("url")}
          label={text("evidence.url")}
          placeholder="10.3390/nu9080866"
          value={row.url}
          onChange={(url) => change({ url })}
          error={errorAt("url")}
        />
        <TextField
          id={id("reviewer")}
          label={text("evidence.reviewer")}
          value={row.reviewer}
          onChange={(reviewer) => change({ reviewer })}
          error={errorAt("reviewer")}
        />
        <DateField
          id={id("reviewed-on")}
          label={text("evidence.reviewed_on")}
          value={row.reviewed_on}
          onChange={(reviewed_on) => change({ reviewed_on })}
          today={today}
          error={errorAt("reviewed_on")}
        />
      </div>
    </SortableRow>
  );
}
