import { showDate } from "../../lib/show";
import { useText } from "../../lib/text";

/** The day of a review; a dash where nothing was reviewed. */
export function ReviewedOn({ date }: { readonly date: string | null }) {
  const text = useText();
  if (date === null) return <span className="text-ui-fg-muted">–</span>;
  return <time dateTime={date}>{showDate(date, text.locale)}</time>;
}
