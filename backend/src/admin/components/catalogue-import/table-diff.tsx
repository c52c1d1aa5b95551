import type { ImportedRow, TableDiff as Diff } from "@ampoule/contract";
import { Badge, Text } from "@medusajs/ui";
import { useText } from "../../lib/text";

/** What an import would change of one table; rows that stay as they are are counted alone. */
export function TableDiff({ diff }: { readonly diff: Diff }) {
  const text = useText();
  const { table, added, changed, unchanged, rows } = diff;
  const left = added + changed - rows.length;
  return (
    <details className="px-6 py-3" open={rows.length > 0 && rows.length <= 20}>
      <summary className="focus-visible:shadow-borders-focus cursor-pointer rounded-sm outline-none">
        <span className="txt-small-plus text-ui-fg-base mr-2">{text(`imports.table.${table}`)}</span>
        <span className="txt-small text-ui-fg-subtle">
          {[
            text("imports.diff.added", { rows: added }),
            text("imports.diff.changed", { rows: changed }),
            text("imports.diff.unchanged", { rows: unchanged }),
          ].join(" · ")}
        </span>
      </summary>
      <ul className="mt-2 flex flex-col gap-y-2">
        {rows.map((row) => (
          <ChangedRow key={row.row} row={row} />
        ))}
      </ul>
      {left > 0 && (
        <Text size="small" className="text-ui-fg-subtle mt-2">
          {text("imports.diff.more", { count: left })}
        </Text>
      )}
    </details>
  );
}

function ChangedRow({ row: { row, name, kind, columns } }: { readonly row: ImportedRow }) {
  const text = useText();
  const empty = text("imports.diff.empty");
  return (
    <li className="bg-ui-bg-subtle rounded-md px-3 py-2">
      <div className="flex items-center gap-x-2">
        <Badge size="2xsmall" color={kind === "added" ? "green" : "blue"}>
          {text(`imports.diff.kind.${kind}`)}
        </Badge>
        <span className="txt-small text-ui-fg-base min-w-0 break-words font-medium">{name}</span>
        <span className="txt-small text-ui-fg-muted">{text("imports.diff.row", { row })}</span>
      </div>
      <dl className="mt-1 grid grid-cols-[minmax(6rem,auto)_1fr] gap-x-4 gap-y-1">
        {columns.map(({ column, before, after }) => (
          <div key={column} className="col-span-2 grid grid-cols-subgrid">
            <dt className="txt-small text-ui-fg-subtle font-mono">{column}</dt>
            <dd className="txt-small text-ui-fg-base min-w-0 whitespace-pre-line break-words">
              {before !== null && (
                <>
                  <span className="sr-only">{`${text("imports.diff.before")} `}</span>
                  <del className="text-ui-fg-muted">{shortened(before) || empty}</del>{" "}
                  <span className="sr-only">{`${text("imports.diff.after")} `}</span>
                </>
              )}
              {shortened(after) || empty}
            </dd>
          </div>
        ))}
      </dl>
    </li>
  );
}

/** An article in full would bury the rest. */
const MOST = 400;
const shortened = (text: string): string => (text.length > MOST ? `${text.slice(0, MOST)}…` : text);
