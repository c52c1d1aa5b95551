import { clx, Hint, Input, Select, Text } from "@medusajs/ui";
import { FORMULA_UNITS, type FormulaRow as Row, sayUnit } from "../../lib/formula-draft";
import { useText } from "../../lib/text";
import { BELOW, SortableRow } from "../fields/sortable-row";
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

/** A place of the formula. */
export function FormulaRow({ row, index, count, error, change, move, remove }: Props) {
  const text = useText();
  const { name, colour } = row.ingredient;
  return (
    <SortableRow
      id={row.id}
      name={name}
      index={index}
      count={count}
      move={move}
      remove={remove}
      className="border-ui-border-base border-b px-2 py-2 last:border-b-0"
      head={
        <>
          <Text size="small" className="text-ui-fg-muted w-5 text-right tabular-nums">
            {index + 1}
          </Text>
          <Swatch colour={colour} />
          <Text size="small" className="min-w-0 flex-1 break-words sm:truncate" title={name}>
            {name}
          </Text>
          <div className={clx(BELOW, "flex w-full gap-x-2 pl-9 sm:w-auto sm:shrink-0 sm:pl-0")}>
            <div className="min-w-0 flex-1 sm:w-20 sm:flex-none">
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
          </div>
        </>
      }
    >
      {error !== undefined && (
        <Hint id={`formula-${row.id}-note`} variant="error" role="alert" className="pl-16 pt-1">
          {error}
        </Hint>
      )}
    </SortableRow>
  );
}
