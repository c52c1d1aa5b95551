import { languageOf, LOCALE_OF } from "@ampoule/domain/language";

/** The calendar date of an instant (ISO 8601) where the clinic is, in words: "November 23, 2026". */
export function dateAt(instant: string, zone: string, locale: string): string {
  const format = new Intl.DateTimeFormat(LOCALE_OF[languageOf(locale)], { dateStyle: "long", timeZone: zone });
  return format.format(new Date(instant));
}
