import { useFormatter } from "next-intl";

/** A calendar date (`YYYY-MM-DD`) in the page's language. It has no zone, so none may shift it. */
export function PlainDate({ date }: { readonly date: string }) {
  const format = useFormatter();
  const day = new Date(`${date}T00:00:00Z`);
  return (
    <time dateTime={date}>
      {format.dateTime(day, { year: "numeric", month: "long", day: "numeric", timeZone: "UTC" })}
    </time>
  );
}
