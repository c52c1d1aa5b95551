import { clx, Table } from "@medusajs/ui";
import type { ReactNode } from "react";

type Props = { readonly children: ReactNode };

/**
 * A table that on a telephone is a list: each row a block, its cells below each other under their columns' names, for
 * which they have `data-label`. Where it is wide it is a table, which scrolls rather than being cut off.
 */
export function StackedTable({ children }: Props) {
  return (
    <div className="overflow-x-auto">
      <Table className={clx(ROWS, CELLS, LABELS)}>{children}</Table>
    </div>
  );
}

// Kept for who hears the page.
const ROWS = "max-md:block max-md:[&_thead]:sr-only max-md:[&_tbody]:block max-md:[&_tr]:block max-md:[&_tr]:py-3";
const CELLS =
  "max-md:[&_td]:flex max-md:[&_td]:h-auto max-md:[&_td]:max-w-none max-md:[&_td]:flex-wrap max-md:[&_td]:gap-x-2 max-md:[&_td]:px-6 max-md:[&_td]:py-0.5 max-md:[&_td]:text-left max-md:[&_td]:whitespace-normal max-md:[&_td]:break-words";
const LABELS =
  "max-md:[&_td[data-label]]:before:text-ui-fg-muted max-md:[&_td[data-label]]:before:w-28 max-md:[&_td[data-label]]:before:shrink-0 max-md:[&_td[data-label]]:before:content-[attr(data-label)]";
