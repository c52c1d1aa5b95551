import { Text } from "@medusajs/ui";
import type { ReactNode } from "react";

type Props = { readonly label: string; readonly children: ReactNode };

/** A name and its value, as in the dashboard's own cards. */
export function Row({ label, children }: Props) {
  return (
    <div className="text-ui-fg-subtle grid grid-cols-[minmax(7rem,1fr)_2fr] items-start gap-4 px-6 py-3">
      <Text as="div" size="small" weight="plus" leading="compact">
        {label}
      </Text>
      <Text as="div" size="small" leading="compact" className="min-w-0 text-pretty break-words">
        {children}
      </Text>
    </div>
  );
}
