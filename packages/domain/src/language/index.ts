/** The languages that clients read: the first is the one that staff write in, and what has no other words is told in. */
export const LANGUAGES = ["en", "es"] as const;
export type Language = (typeof LANGUAGES)[number];

/** Whose customs amounts and dates follow: the clinic's clients write them as in the United States in either language. */
export const LOCALE_OF: Readonly<Record<Language, "en-US" | "es-US">> = { en: "en-US", es: "es-US" };

/** The language of a locale such as `es-MX`; English for one that isn't spoken here. */
export function languageOf(locale: string | null | undefined): Language {
  const [language] = (locale ?? "").toLowerCase().split(/[-_]/);
  return LANGUAGES.find((each) => each === language) ?? LANGUAGES[0];
}
