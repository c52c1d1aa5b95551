import { useSortable } from "@dnd-kit/sortable";
import { CSS } from "@dnd-kit/utilities";
import { DotsSix, XMarkMini } from "@medusajs/icons";
import { Hint, IconButton, Input, Select, Text, clx } from "@medusajs/ui";
import { FORMULA_UNITS, type FormulaRow as Row, sayUnit } from "../../lib/formula-draft";
import { useText } from "../../lib/text";
import { MoveButtons } from "../fields/move-buttons";
import { Swatch } from "./swatch";

type Props = {
  readonly row: Row;
  readonly index: number;
  readonly count: number;
  readonly error: string | undefined;
  readonly change: (part: Partial<Pick<Row, "amount" | "unit">>) => void;
  readonly move: (to: number) => void;
  readonly remove: () => void;
};

/** A place of the formula: dragged by its handle (space and arrows on the keyboard) or moved by its buttons. */
export function FormulaRow({ row, index, count, error, change, move, remove }: Props) {
  const text = useText();
  const { attributes, listeners, setNodeRef, setActivatorNodeRef, transform, transition, isDragging } = useSortable({
    id: row.id,
    attributes: { roleDescription: text("common.move.sortable") },
  });
  const { name, colour } = row.ingredient;
  return (
    <li
      ref={setNodeRef}
      style={{ transform: CSS.Translate.toString(transform), transition }}
      className={clx(
        "bg-ui-bg-component border-ui-border-base list-none border-b px-2 py-2 last:border-b-0",
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
        <Text size="small" className="text-ui-fg-muted w-5 text-right tabular-nums">
          {index + 1}
        </Text>
        <Swatch colour={colour} />
        <Text size="small" className="min-w-0 flex-1 truncate" title={name}>
          {name}
        </Text>
        <div className="w-20 shrink-0">
          <Input
            size="small"
            inputMode="decimal"
            value={row.amount}
            onChange={(event) => change({ amount: event.target.value })}
            aria-label={text("formula.amount_of", { name })}
            aria-invalid={error !== undefined}
            aria-describedby={error === undefined ? undefined : `formula-${row.id}-note`}
          />
        </div>
        <div className="w-24 shrink-0">
          <Select
            size="small"
            value={row.unit === "" ? "none" : row.unit}
            onValueChange={(value) => change({ unit: FORMULA_UNITS.find((unit) => unit === value) ?? "" })}
          >
            <Select.Trigger aria-label={text("formula.unit_of", { name })}>
              <Select.Value />
            </Select.Trigger>
            <Select.Content>
              <Select.Item value="none">–</Select.Item>
              {FORMULA_UNITS.map((unit) => (
                <Select.Item key={unit} value={unit}>
                  {sayUnit(unit, text)}
                </Select.Item>
              ))}
            </Select.Content>
          </Select>
        </div>
        <div className="flex shrink-0">
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
      </div>
      {error !== undefined && (
        <Hint id={`formula-${row.id}-note`} variant="error" role="alert" className="pl-16 pt-1">
          {error}
        </Hint>
      )}
    </li>
  );
}
