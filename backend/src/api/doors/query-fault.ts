import type { FieldError } from "@ampoule/contract";

/** No list that a query holds is longer. */
const MOST_DIGITS = 4;

const INDEX = new RegExp(`\\[\\s*\\d{${MOST_DIGITS + 1},}`);

/** The parameter that Medusa reads before any middleware of ours, and what its readers make of it: `locale[]`, `[locale]`. */
const LOCALE = /^\[?locale(?![\w-])/;

/**
 * What in a query string must not reach Medusa, which parses queries before any middleware of ours: an element far out
 * in a list, as `a[100000000]=1`, keeps the process busy for seconds; a locale that isn't one text makes Medusa throw
 * where nobody catches it, and the request is never answered. Undefined where there is nothing of the kind.
 */
export function queryFault(query: string): FieldError | undefined {
  if (query === "") return undefined;
  const plain = decoded(query);
  if (INDEX.test(query) || INDEX.test(plain)) return { path: "query", message: "A list's index is too high" };
  return plain.includes("locale") && !hasPlainLocale(query)
    ? { path: "locale", message: "One language, once" }
    : undefined;
}

/** Whether the locale, if it is there, is there once, as a text that a database can hold. */
function hasPlainLocale(query: string): boolean {
  const named = query
    .split("&")
    .map((part) => part.split(/=(.*)/s).map(decoded))
    .filter(([name = ""]) => LOCALE.test(name));
  return named.every(([name, value = ""]) => name === "locale" && !value.includes("\0")) && named.length <= 1;
}

/** The brackets, digits and plain letters alone matter, so a broken sequence elsewhere must not stop the look. */
function decoded(query: string): string {
  return query.replace(/%([0-7][0-9a-f])/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}
