import { Text } from "@medusajs/ui";
import type { ReactNode } from "react";

type Props = { readonly title: string; readonly sentence: string; readonly action?: ReactNode };

/** Nothing here yet: says so, and what would bring something. */
export function Empty({ title, sentence, action }: Props) {
  return (
    <div className="flex flex-col items-center gap-y-3 px-6 py-8 text-center">
      <div>
        <Text size="small" weight="plus">
          {title}
        </Text>
        <Text size="small" className="text-ui-fg-subtle text-pretty">
          {sentence}
        </Text>
      </div>
      {action}
    </div>
  );
}
