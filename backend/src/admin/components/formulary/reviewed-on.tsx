import { showDate } from "../../lib/show";

/** The day of a review; a dash where nothing was reviewed. */
export function ReviewedOn({ date }: { readonly date: string | null }) {
  if (date === null) return <span className="text-ui-fg-muted">–</span>;
  return <time dateTime={date}>{showDate(date)}</time>;
}
