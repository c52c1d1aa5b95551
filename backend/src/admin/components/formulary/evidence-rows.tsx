import { Plus } from "@medusajs/icons";
import { Button, Text } from "@medusajs/ui";
import { type ReactNode, useRef } from "react";
import { type EvidenceDraft, newEvidence } from "../../lib/ingredient-draft";
import { moved } from "../../lib/moved";
import { useText } from "../../lib/text";
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
  const text = useText();
  const section = useRef<HTMLElement>(null);
  const add = (): void => {
    change([...rows, newEvidence(rows, `new-${crypto.getRandomValues(new Uint32Array(2)).join("-")}`, today)]);
    requestAnimationFrame(() =>
      section.current?.querySelector<HTMLElement>("li:last-of-type textarea")?.focus({ preventScroll: false }),
    );
  };
  return (
    <section ref={section} aria-label={text("evidence.title")} className="flex flex-col gap-y-3">
      <div className="flex items-end justify-between gap-x-4">
        <div>
          <h3 className="txt-small-plus text-ui-fg-base">{text("evidence.title")}</h3>
          <Text size="small" className="text-ui-fg-subtle">
            {text("evidence.sentence")}
          </Text>
        </div>
        <Button type="button" size="small" variant="secondary" onClick={add}>
          <Plus />
          {text("evidence.add")}
        </Button>
      </div>
      {errorAt("evidence") !== undefined && (
        <Text size="small" role="alert" className="text-ui-fg-error">
          {errorAt("evidence")}
        </Text>
      )}
      {rows.length === 0 ? (
        <Text size="small" className="text-ui-fg-subtle">
          {text("evidence.none")}
        </Text>
      ) : (
        <SortableList
          label={text("evidence.list")}
          ids={rows.map(({ key }) => key)}
          nameOf={(key) => text("evidence.row", { number: rows.findIndex((row) => row.key === key) + 1 })}
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
