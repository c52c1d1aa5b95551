import type { ClaimSubject } from "@ampoule/contract";
import type { Language } from "@ampoule/domain/language";
import { hashOfSource } from "../../modules/phrasebook";

/** Whose words a phrase's are: an English text's in a language, wherever it stands. */
export const phraseSubject = (language: Language, source: string): ClaimSubject => ({
  type: "phrase",
  id: `${language}:${hashOfSource(source)}`,
});
