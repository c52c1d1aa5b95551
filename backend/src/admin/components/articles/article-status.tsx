import type { ArticleStatus, StaffArticleRow } from "@ampoule/contract";
import { StatusBadge } from "@medusajs/ui";
import { useText } from "../../lib/text";

const COLOURS = { draft: "grey", scheduled: "orange", published: "green", archived: "purple" } as const;

type Props = { readonly article: Pick<StaffArticleRow, "held_back"> & { readonly status: ArticleStatus } };

/** Where an article is on its way to its readers; what the clock held back says so. */
export function ArticleStatusBadge({ article: { status, held_back } }: Props) {
  const text = useText();
  if (held_back) return <StatusBadge color="red">{text("articles.held_back")}</StatusBadge>;
  return <StatusBadge color={COLOURS[status]}>{text(`common.status.${status}`)}</StatusBadge>;
}
