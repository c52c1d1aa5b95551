import { Container, Heading, Text } from "@medusajs/ui";
import type { ReactNode } from "react";

type Props = {
  readonly title: string;
  readonly subtitle?: string | undefined;
  readonly badge?: ReactNode;
  readonly actions?: ReactNode;
  readonly level?: "h1" | "h2";
  readonly children: ReactNode;
};

/** A card of the dashboard: its title, what can be done, and divided rows. */
export function Section({ title, subtitle, badge, actions, level = "h2", children }: Props) {
  return (
    <Container role="region" aria-label={title} className="divide-y p-0">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 px-6 py-4">
        <div className="min-w-0">
          <div className="flex items-center gap-x-2">
            <Heading level={level}>{title}</Heading>
            {badge}
          </div>
          {subtitle !== undefined && (
            <Text size="small" className="text-ui-fg-subtle">
              {subtitle}
            </Text>
          )}
        </div>
        <div className="flex flex-wrap items-center gap-2">{actions}</div>
      </div>
      {children}
    </Container>
  );
}
