import type { CatalogueImport, TableDiff as TableDiffOf } from "@ampoule/contract";
import { Alert, Button, StatusBadge, Text } from "@medusajs/ui";
import { messageOf } from "../../lib/client";
import { isUnderWay } from "../../lib/catalogue-imports";
import { counted, inWords } from "../../lib/show";
import { Section } from "../states/section";
import { ImportErrors } from "./import-errors";
import { TableDiff } from "./table-diff";

type Props = {
  readonly report: CatalogueImport;
  readonly apply: () => void;
  readonly applying: boolean;
  readonly error: unknown;
};

const COLOURS: Record<CatalogueImport["state"], "blue" | "green" | "orange" | "red"> = {
  ...{ checking: "blue", ready: "green", refused: "red", applying: "blue", applied: "green" },
  ...{ failed: "red", interrupted: "orange" },
};

/** What a file would change, or why it can't be taken; then how far it is, and what became of it. */
export function ImportReport({ report, apply, applying, error }: Props) {
  const { state, file_name, tables, errors, error_count } = report;
  const changes = tables.reduce((sum, { added, changed }) => sum + added + changed, 0);
  return (
    <Section
      title={file_name}
      subtitle={sentenceOf(report, changes)}
      badge={<StatusBadge color={COLOURS[state]}>{inWords(state)}</StatusBadge>}
      actions={
        state === "ready" &&
        changes > 0 && (
          <Button size="small" onClick={apply} isLoading={applying}>
            {`Apply ${counted(changes, "change")}`}
          </Button>
        )
      }
    >
      <div aria-live="polite">{isUnderWay(report) && <Progress report={report} />}</div>
      {error !== null && (
        <div className="px-6 py-4">
          <Alert variant="error" role="alert">
            {messageOf(error)}
          </Alert>
        </div>
      )}
      {errors.length > 0 && <ImportErrors errors={errors} count={error_count} />}
      {errors.length === 0 && tables.filter(isInFile).map((diff) => <TableDiff key={diff.table} diff={diff} />)}
    </Section>
  );
}

/** One CSV file holds one table alone. */
const isInFile = ({ added, changed, unchanged }: TableDiffOf): boolean => added + changed + unchanged > 0;

function sentenceOf({ state, error_count }: CatalogueImport, changes: number): string {
  switch (state) {
    case "checking":
      return "It is being checked. Nothing is changed yet.";
    case "ready":
      return changes === 0
        ? "It says what the catalogue says already: there is nothing to apply."
        : `${counted(changes, "row")} would be added or changed. Nothing is changed yet.`;
    case "refused":
      return `${counted(error_count, "thing")} to mend. Nothing was changed.`;
    case "applying":
      return "It is being written: all of it, or nothing.";
    case "applied":
      return `${counted(changes, "row")} added or changed. Clients read them now.`;
    case "failed":
      return "It could not be written, and nothing was changed.";
    case "interrupted":
      return "The server stopped while it was at it. Upload the file again: what is left of it is shown.";
  }
  return state satisfies never;
}

function Progress({ report: { progress } }: { readonly report: CatalogueImport }) {
  const { phase, done, total } = progress;
  const far = total > 0 ? `${phase}: ${done} of ${total}` : phase;
  return (
    <div className="flex flex-col gap-y-2 px-6 py-4">
      <Text size="small">{inWords(far)}</Text>
      <progress className="w-full" aria-label="How far it is" {...(total > 0 ? { value: done, max: total } : {})} />
    </div>
  );
}
