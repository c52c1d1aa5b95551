import { ArrowDownMini, ArrowUpMini } from "@medusajs/icons";
import { clx, Table } from "@medusajs/ui";

type Props = {
  readonly field: string;
  readonly label: string;
  readonly numeric?: boolean | undefined;
  /** What the list is sorted by: a field, `-` before it for descending. */
  readonly order: string;
  readonly sort: (order: string) => void;
};

/** A column's head that sorts by it; pressed again, the other way round. */
export function SortHeader({ field, label, numeric = false, order, sort }: Props) {
  const up = order === field;
  const down = order === `-${field}`;
  return (
    <Table.HeaderCell
      aria-sort={up ? "ascending" : down ? "descending" : "none"}
      className={numeric ? "text-right" : undefined}
    >
      <button
        type="button"
        onClick={() => sort(up ? `-${field}` : field)}
        className={clx(
          "focus-visible:shadow-borders-focus inline-flex items-center gap-x-1 rounded-sm text-left outline-none",
          "hover:text-ui-fg-base",
          (up || down) && "text-ui-fg-base",
        )}
      >
        {label}
        <span className="w-3 shrink-0" aria-hidden="true">
          {up && <ArrowUpMini />}
          {down && <ArrowDownMini />}
        </span>
      </button>
    </Table.HeaderCell>
  );
}
