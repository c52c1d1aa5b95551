import { Plus } from "@medusajs/icons";
import { Button, Text } from "@medusajs/ui";
import { type ReactNode, useRef } from "react";
import { type EvidenceDraft, newEvidence } from "../../lib/ingredient-draft";
import { moved } from "../../lib/moved";
import { SortableList } from "../fields/sortable-list";
import { EvidenceRow } from "./evidence-row";

type Props = {
  readonly rows: readonly EvidenceDraft[];
  readonly change: (rows: readonly EvidenceDraft[]) => void;
  readonly errorAt: (path: string) => string | undefined;
  readonly hitsIn: (field: string) => ReactNode;
  readonly today: string;
};

/** What is known and how well, one statement a row, in the order clients read them. */
export function EvidenceRows({ rows, change, errorAt, hitsIn, today }: Props) {
  const section = useRef<HTMLElement>(null);
  const add = (): void => {
    change([...rows, newEvidence(rows, `new-${crypto.getRandomValues(new Uint32Array(2)).join("-")}`, today)]);
    requestAnimationFrame(() =>
      section.current?.querySelector<HTMLElement>("li:last-of-type textarea")?.focus({ preventScroll: false }),
    );
  };
  return (
    <section ref={section} aria-label="Evidence" className="flex flex-col gap-y-3">
      <div className="flex items-end justify-between gap-x-4">
        <div>
          <h3 className="txt-small-plus text-ui-fg-base">Evidence</h3>
          <Text size="small" className="text-ui-fg-subtle">
            Each statement with how well it is known, its source, and who reviewed it when.
          </Text>
        </div>
        <Button type="button" size="small" variant="secondary" onClick={add}>
          <Plus />
          Add a statement
        </Button>
      </div>
      {errorAt("evidence") !== undefined && (
        <Text size="small" role="alert" className="text-ui-fg-error">
          {errorAt("evidence")}
        </Text>
      )}
      {rows.length === 0 ? (
        <Text size="small" className="text-ui-fg-subtle">
          Nothing is said of it yet. Where nothing is established, say so: clients trust what admits its limits.
        </Text>
      ) : (
        <SortableList
          label="Evidence, in order"
          ids={rows.map(({ key }) => key)}
          nameOf={(key) => `Statement ${rows.findIndex((row) => row.key === key) + 1}`}
          move={(from, to) => change(moved(rows, from, to))}
          className="flex flex-col gap-y-3"
        >
          {rows.map((row, index) => (
            <EvidenceRow
              key={row.key}
              row={row}
              index={index}
              count={rows.length}
              change={(part) => change(rows.map((each) => (each.key === row.key ? { ...each, ...part } : each)))}
              move={(to) => change(moved(rows, index, to))}
              remove={() => change(rows.filter((each) => each.key !== row.key))}
              errorAt={(field) => errorAt(`evidence.${index}.${field}`)}
              hits={hitsIn(`evidence.${index}`)}
              today={today}
            />
          ))}
        </SortableList>
      )}
    </section>
  );
}
