import type { MoneyJson } from "@ampoule/contract";
import { formatMoney, isCurrency, moneyFromJson } from "@ampoule/domain/money";

/** `$236.25`. A currency we don't know is shown as it came, never guessed. */
export function showMoney(amount: MoneyJson, locale: string): string {
  if (!isCurrency(amount.currency)) return `${amount.minor} ${amount.currency.toUpperCase()} (minor units)`;
  return formatMoney(moneyFromJson(amount), locale);
}

/** `Nov 23, 2026, 2:40 PM`, in the reader's own zone. */
export function showInstant(instant: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "short" }).format(new Date(instant));
}

/** The full stop after `words`, where they don't bring their own: `9:33 a.m.` does in Spanish. */
export const fullStop = (words: string): string => (words.endsWith(".") ? "" : ".");

/** `Nov 2, 2026`: a calendar date, the same in every zone. */
export function showDate(date: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeZone: "UTC" }).format(
    new Date(`${date}T00:00:00Z`),
  );
}

/** Today by the reader's own clock, `YYYY-MM-DD`. */
export function todayHere(now = new Date()): string {
  const two = (number: number): string => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** A name that we have no words for, as words: underscores become spaces, the first letter a capital. */
export function inWords(name: string): string {
  const words = name.replaceAll("_", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Whether `name` is among those that we have words for. */
export const isNamed = <Names extends object>(name: string, names: Names): name is keyof Names & string =>
  Object.hasOwn(names, name);

/** `Dec 1, 2026, 9:00 AM EST`: an instant on the clinic's own clock. */
export function showClinicTime(instant: string, zone: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, {
    ...{ year: "numeric", month: "short", day: "numeric", hour: "numeric", minute: "2-digit" },
    ...{ timeZone: zone, timeZoneName: "short" },
  } as const).format(new Date(instant));
}
