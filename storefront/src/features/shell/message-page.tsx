import type { ReactNode } from "react";
import { FormulaArt } from "@/ui/formula-art/formula-art";
import { Container } from "@/ui/layout";

type Props = {
  readonly eyebrow: string;
  readonly title: string;
  readonly text: string;
  readonly children: ReactNode;
};

/** A page that has only a message: not found, failed. An empty vial, a sentence, and where to go from here. */
export function MessagePage({ eyebrow, title, text, children }: Props) {
  return (
    <Container className="flex flex-col items-start gap-10 py-16 sm:flex-row sm:items-center sm:gap-16 sm:py-28">
      <FormulaArt formula={[]} className="h-44 w-auto shrink-0 sm:h-64" />
      <div className="max-w-xl">
        <p className="eyebrow">{eyebrow}</p>
        <h1 className="mt-3 text-[clamp(2.125rem,1.7rem+2vw,3.25rem)]">{title}</h1>
        <p className="mt-5 text-lead text-ink-soft">{text}</p>
        <div className="mt-8 flex flex-wrap gap-3">{children}</div>
      </div>
    </Container>
  );
}
