import type { ImportError } from "@ampoule/contract";
import { Table } from "@medusajs/ui";
import { en } from "../../i18n/en/texts";
import { sayProblem } from "../../lib/said-problem";
import { inWords, isNamed } from "../../lib/show";
import { useText } from "../../lib/text";

type Props = { readonly errors: readonly ImportError[]; readonly count: number };

/** What has to be mended, by table, row and column as the spreadsheet shows them. */
export function ImportErrors({ errors, count }: Props) {
  const text = useText();
  // A file may have tables that we don't know.
  const nameOf = (table: string): string =>
    isNamed(table, en.imports.table) ? text(`imports.table.${table}`) : inWords(table);
  return (
    <div className="overflow-x-auto">
      <Table aria-label={text("imports.errors.caption")}>
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell>{text("imports.errors.table")}</Table.HeaderCell>
            <Table.HeaderCell className="text-right">{text("imports.errors.row")}</Table.HeaderCell>
            <Table.HeaderCell>{text("imports.errors.column")}</Table.HeaderCell>
            <Table.HeaderCell>{text("imports.errors.wrong")}</Table.HeaderCell>
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {errors.map(({ table, row, column, code, message }, index) => (
            <Table.Row key={index}>
              <Table.Cell className="whitespace-nowrap">
                {table === null ? text("imports.errors.file") : nameOf(table)}
              </Table.Cell>
              <Table.Cell className="text-right tabular-nums">{row ?? "–"}</Table.Cell>
              <Table.Cell className="whitespace-nowrap font-mono">{column ?? "–"}</Table.Cell>
              <Table.Cell className="text-ui-fg-base min-w-[20rem] text-pretty py-2" title={code}>
                {sayProblem(message, text)}
              </Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
      {count > errors.length && (
        <p className="txt-small text-ui-fg-subtle px-6 py-3">
          {text("imports.errors.first", { shown: errors.length, all: count })}
        </p>
      )}
    </div>
  );
}
