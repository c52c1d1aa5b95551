import type { ReactNode } from "react";
import { classNames } from "./class-names";

type Props = {
  readonly name: ReactNode;
  readonly note?: ReactNode;
  readonly strong?: boolean;
  readonly children: ReactNode;
};

/** A line of a label within a `<dl>`: its name, dots, its figure; a note below. */
export function LabelRow({ name, note, strong = false, children }: Props) {
  return (
    <div className={classNames("py-1.5", strong && "text-[1.25rem] font-semibold")}>
      <div className="flex items-baseline gap-2">
        <dt>{name}</dt>
        <span aria-hidden="true" className="grow border-b border-dotted border-rule-strong" />
        <dd>{children}</dd>
      </div>
      {note && <dd className="text-small font-normal text-ink-soft">{note}</dd>}
    </div>
  );
}
