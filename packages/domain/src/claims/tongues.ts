import { ENGLISH_TONGUE } from "./en/index";
import { SPANISH_TONGUE } from "./es/index";
import type { Tongue } from "./tongue";

/** Languages that clients are written to in. */
export const CLAIM_LANGUAGES = ["en", "es"] as const;
export type ClaimLanguage = (typeof CLAIM_LANGUAGES)[number];

export const TONGUES: Readonly<Record<ClaimLanguage, Tongue>> = { en: ENGLISH_TONGUE, es: SPANISH_TONGUE };
