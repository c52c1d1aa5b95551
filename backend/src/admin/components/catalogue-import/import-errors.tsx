import type { ImportError } from "@ampoule/contract";
import { Table } from "@medusajs/ui";
import { inWords } from "../../lib/show";

type Props = { readonly errors: readonly ImportError[]; readonly count: number };

/** What has to be mended, by table, row and column as the spreadsheet shows them. */
export function ImportErrors({ errors, count }: Props) {
  return (
    <div className="overflow-x-auto">
      <Table aria-label="What has to be mended">
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell>Table</Table.HeaderCell>
            <Table.HeaderCell className="text-right">Row</Table.HeaderCell>
            <Table.HeaderCell>Column</Table.HeaderCell>
            <Table.HeaderCell>What is wrong</Table.HeaderCell>
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {errors.map(({ table, row, column, code, message }, index) => (
            <Table.Row key={index}>
              <Table.Cell className="whitespace-nowrap">{table === null ? "The file" : inWords(table)}</Table.Cell>
              <Table.Cell className="text-right tabular-nums">{row ?? "–"}</Table.Cell>
              <Table.Cell className="whitespace-nowrap font-mono">{column ?? "–"}</Table.Cell>
              <Table.Cell className="text-ui-fg-base min-w-[20rem] text-pretty py-2" title={code}>
                {message}
              </Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
      {count > errors.length && (
        <p className="txt-small text-ui-fg-subtle px-6 py-3">
          {`These are the first ${errors.length} of ${count}. Mend them and upload the file again.`}
        </p>
      )}
    </div>
  );
}
