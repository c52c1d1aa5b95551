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
    <div className={classNames("flex flex-wrap items-baseline py-1.5", strong && "text-[1.25rem] font-semibold")}>
      <dt className="flex grow items-baseline gap-2 after:grow after:border-b after:border-dotted after:border-rule-strong after:content-['']">
        {name}
      </dt>
      <dd className="pl-2">{children}</dd>
      {note && <dd className="w-full text-small font-normal text-ink-soft">{note}</dd>}
    </div>
  );
}
