import type { CatalogueImport, TableDiff as TableDiffOf } from "@ampoule/contract";
import { Alert, Button, StatusBadge, Text } from "@medusajs/ui";
import { messageOf } from "../../lib/client";
import { isUnderWay } from "../../lib/catalogue-imports";
import { sayPhase } from "../../lib/said-problem";
import { inWords } from "../../lib/show";
import { type Text as Words, useText } from "../../lib/text";
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
  const text = useText();
  const { state, file_name, tables, errors, error_count } = report;
  const changes = tables.reduce((sum, { added, changed }) => sum + added + changed, 0);
  return (
    <Section
      title={file_name}
      subtitle={sentenceOf(report, changes, text)}
      badge={<StatusBadge color={COLOURS[state]}>{text(`imports.state.${state}`)}</StatusBadge>}
      actions={
        state === "ready" &&
        changes > 0 && (
          <Button size="small" onClick={apply} isLoading={applying}>
            {text("imports.apply", { count: changes })}
          </Button>
        )
      }
    >
      <div aria-live="polite">{isUnderWay(report) && <Progress report={report} />}</div>
      {error !== null && (
        <div className="px-6 py-4">
          <Alert variant="error" role="alert">
            {messageOf(error, text)}
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

function sentenceOf({ state, error_count }: CatalogueImport, changes: number, text: Words): string {
  switch (state) {
    case "checking":
      return text("imports.report.checking");
    case "ready":
      return changes === 0 ? text("imports.report.nothing") : text("imports.report.ready", { count: changes });
    case "refused":
      return text("imports.report.refused", { count: error_count });
    case "applying":
      return text("imports.report.applying");
    case "applied":
      return text("imports.report.applied", { count: changes });
    case "failed":
      return text("imports.report.failed");
    case "interrupted":
      return text("imports.report.interrupted");
  }
  return state satisfies never;
}

function Progress({ report: { progress } }: { readonly report: CatalogueImport }) {
  const text = useText();
  const { done, total } = progress;
  const phase = sayPhase(progress.phase, text);
  const far = total > 0 ? text("imports.progress.far", { phase, done, total }) : phase;
  return (
    <div className="flex flex-col gap-y-2 px-6 py-4">
      <Text size="small">{inWords(far)}</Text>
      <progress
        className="w-full"
        aria-label={text("imports.progress.label")}
        {...(total > 0 ? { value: done, max: total } : {})}
      />
    </div>
  );
}
