import type { ReactNode } from "react";
import { classNames } from "@/ui/class-names";
import { Container } from "@/ui/layout";

type Props = {
  readonly id: string;
  readonly title: ReactNode;
  readonly lead?: ReactNode;
  readonly children: ReactNode;
  readonly className?: string;
};

/** A part of a page under its own heading, found by its address (`#cost`). */
export function Section({ id, title, lead, children, className }: Props) {
  return (
    <section id={id} aria-labelledby={`${id}-title`} className={classNames("scroll-mt-4 pt-16 sm:pt-24", className)}>
      <Container>
        <h2 id={`${id}-title`}>{title}</h2>
        {lead && <p className="mt-4 max-w-2xl text-lead text-ink-soft">{lead}</p>}
        <div className="mt-8 sm:mt-10">{children}</div>
      </Container>
    </section>
  );
}
