import { useSortable } from "@dnd-kit/sortable";
import { CSS } from "@dnd-kit/utilities";
import { DotsSix, XMarkMini } from "@medusajs/icons";
import { clx, IconButton, Text } from "@medusajs/ui";
import type { ReactNode } from "react";
import type { EvidenceDraft } from "../../lib/ingredient-draft";
import { useText } from "../../lib/text";
import { ChoiceField } from "../fields/choice-field";
import { DateField } from "../fields/date-field";
import { MoveButtons } from "../fields/move-buttons";
import { SentenceField } from "../fields/sentence-field";
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

/** One statement: dragged by its handle (space and arrows on the keyboard) or moved by its buttons. */
export function EvidenceRow({ row, index, count, change, move, remove, errorAt, hits, today }: Props) {
  const text = useText();
  const { attributes, listeners, setNodeRef, setActivatorNodeRef, transform, transition, isDragging } = useSortable({
    id: row.key,
    attributes: { roleDescription: text("common.move.sortable") },
  });
  const name = text("evidence.named", { number: index + 1 });
  const title = text("evidence.row", { number: index + 1 });
  const id = (field: string): string => `evidence-${row.key}-${field}`;
  return (
    <li
      ref={setNodeRef}
      style={{ transform: CSS.Translate.toString(transform), transition }}
      aria-label={title}
      className={clx(
        "bg-ui-bg-component shadow-elevation-card-rest flex list-none flex-col gap-y-3 rounded-lg p-3",
        isDragging && "relative z-10 opacity-70",
      )}
    >
      <div className="flex items-center gap-x-2">
        <IconButton
          type="button"
          size="small"
          variant="transparent"
          ref={setActivatorNodeRef}
          {...attributes}
          {...listeners}
          aria-label={text("common.move.drag", { name })}
          className="cursor-grab touch-none active:cursor-grabbing"
        >
          <DotsSix className="text-ui-fg-muted" />
        </IconButton>
        <Text size="small" weight="plus" className="flex-1">
          {title}
        </Text>
        <MoveButtons name={name} index={index} count={count} move={move} />
        <IconButton
          type="button"
          size="small"
          variant="transparent"
          onClick={remove}
          aria-label={text("common.move.remove", { name })}
        >
          <XMarkMini />
        </IconButton>
      </div>
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
    </li>
  );
}
