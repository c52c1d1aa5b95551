import { hasLocale } from "next-intl";
import { routing } from "@/i18n/routing";
import type { CartNote } from "./cart-note";

/** The cart's address in a language that we have, whatever a form asked for. */
export function cartAddress(locale: unknown, note: CartNote | null): string {
  const language = typeof locale === "string" && hasLocale(routing.locales, locale) ? locale : routing.defaultLocale;
  return `/${language}/cart${note ? `?note=${note}` : ""}`;
}
