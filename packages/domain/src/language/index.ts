/** The languages that clients read. */
export type Language = "en" | "es";

/** Whose customs amounts and dates follow: the clinic's clients write them as in the United States in either language. */
export const LOCALE_OF: Readonly<Record<Language, "en-US" | "es-US">> = { en: "en-US", es: "es-US" };
