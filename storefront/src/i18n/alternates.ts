import type { Metadata } from "next";
import { localePath } from "./locale-path";
import { routing } from "./routing";

/** Where a page is in each language, and that this one is itself: a page that exists once in each. */
export function alternatesOf(locale: string, path: string): NonNullable<Metadata["alternates"]> {
  return { canonical: localePath(locale, path), languages: languagesOf(path) };
}

/** The addresses of one page by language; whoever speaks none of them is sent to the first. */
export function languagesOf(path: string): Record<string, string> {
  const languages = Object.fromEntries(routing.locales.map((each) => [each, localePath(each, path)]));
  return { ...languages, "x-default": localePath(routing.defaultLocale, path) };
}
