import type { PhraseLanguage, StaffClaim } from "@ampoule/contract";
import { lintText } from "@ampoule/domain/claims";
import type { MedusaContainer } from "@medusajs/framework/types";
import { approvalOf, decisionsOn, textHash } from "../claims/decisions";
import { phraseSubject } from "./phrase-subject";
import { type Asked, readingsOf } from "./readings";
import type { PhraseToSave } from "./save-phrases";

export type PhraseClaim = { readonly phrase: PhraseToSave; readonly claim: StaffClaim };

/** The field that a phrase's words stand under. */
const FIELD = "text";

/**
 * What the linter says against these words, and the approvals that there are. Clients read a phrase wherever its text
 * stands; words of a question are read with its answer, so a claim's `text` is what is read, and the phrase a part of it.
 */
export async function claimsOfPhrases(
  container: MedusaContainer,
  language: PhraseLanguage,
  phrases: readonly PhraseToSave[],
  asked?: readonly Asked[],
): Promise<PhraseClaim[]> {
  const readings = await readingsOf(container, language, phrases, asked);
  const found = phrases.flatMap((phrase) => {
    const subject = phraseSubject(language, phrase.source);
    const texts = [...new Set(readings.get(phrase))];
    return texts.flatMap((text) =>
      lintText({ field: FIELD, text, language }).map((hit) => ({
        phrase,
        claim: { ...hit, subject, text, text_hash: textHash(text), decision: null },
      })),
    );
  });
  const decisions = await decisionsOn(
    container,
    found.map(({ claim }) => claim.subject),
  );
  return found.map(({ phrase, claim }) => ({ phrase, claim: { ...claim, decision: approvalOf(decisions, claim) } }));
}

/** Those that nobody answers for. */
export const openClaims = (claims: readonly PhraseClaim[]): PhraseClaim[] =>
  claims.filter(({ claim }) => claim.decision === null);
