import type { ReactNode } from "react";
import { Container } from "./layout";

/** What a page is, and a sentence on it. */
export function PageHead({
  title,
  lead,
  children,
}: {
  readonly title: ReactNode;
  readonly lead?: ReactNode;
  readonly children?: ReactNode;
}) {
  return (
    <Container className="pt-12 sm:pt-20">
      <h1>{title}</h1>
      {lead && <p className="mt-5 max-w-2xl text-lead text-ink-soft">{lead}</p>}
      {children}
    </Container>
  );
}
