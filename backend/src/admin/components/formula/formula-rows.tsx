import type { FieldError } from "@ampoule/contract";
import type { FormulaRow as Row } from "../../lib/formula-draft";
import { moved } from "../../lib/moved";
import { useText } from "../../lib/text";
import { SortableList } from "../fields/sortable-list";
import { FormulaRow } from "./formula-row";

type Props = {
  readonly rows: readonly Row[];
  readonly fields: readonly FieldError[];
  readonly change: (rows: Row[]) => void;
};

/** The formula in its order, sortable by pointer and by keyboard. */
export function FormulaRows({ rows, fields, change }: Props) {
  const text = useText();
  return (
    <SortableList
      label={text("formula.list")}
      ids={rows.map((row) => row.id)}
      nameOf={(id) => rows.find((row) => row.id === id)?.ingredient.name ?? ""}
      move={(from, to) => change(moved(rows, from, to))}
      className="shadow-elevation-card-rest overflow-hidden rounded-lg"
    >
      {rows.map((row, index) => (
        <FormulaRow
          key={row.id}
          row={row}
          index={index}
          count={rows.length}
          error={fields.find((field) => field.path.startsWith(`formula.${index}.`))?.message}
          change={(part) => change(rows.map((each) => (each.id === row.id ? { ...each, ...part } : each)))}
          move={(to) => change(moved(rows, index, to))}
          remove={() => change(rows.filter((each) => each.id !== row.id))}
        />
      ))}
    </SortableList>
  );
}
