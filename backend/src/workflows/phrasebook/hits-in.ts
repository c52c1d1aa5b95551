import type { Language } from "@ampoule/domain/language";
import { type ClaimHit, lintText } from "@ampoule/domain/claims";

/** What the linter says of these words in a language. */
export function hitsIn(language: Language, text: string): ClaimHit[] {
  return lintText({ field: "text", text, language });
}
