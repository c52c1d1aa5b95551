import {
  type ClaimApproval,
  type ClaimDecision,
  ClaimDecisionResponse,
  type PhraseLanguage,
  type StaffClaim,
} from "@ampoule/contract";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { call } from "./client";

/** Whose words are decided on. */
export type WhoseWords =
  | { readonly of: "ingredient" | "article"; readonly id: string }
  | { readonly of: "phrase"; readonly language: PhraseLanguage; readonly source: string };

/** A hit in these very words. */
export type NamedWords = {
  readonly field: string;
  readonly rule: string;
  readonly excerpt: string;
  readonly text: string;
};

/** What names a hit in these very words, as a decision does. */
export const nameOfHit = ({ field, rule, excerpt, text }: NamedWords): string =>
  JSON.stringify([field, rule, excerpt, text]);

type Decide = ClaimApproval & { readonly words: NamedWords; readonly decision: ClaimDecision["decision"] };

/** Records a decision on words that may be yet to be saved. */
export function useDecideWords(whose: WhoseWords) {
  return useMutation({
    mutationFn: async ({ words: { field, rule, excerpt, text }, ...decided }: Decide) => {
      const body = { ...whose, field, rule, excerpt, text, ...decided };
      return (await call(ClaimDecisionResponse, "/admin/claims/words", { method: "POST", body })).decision;
    },
  });
}

/** What was decided on words on the screen: as they are stored, or just now in words that aren't. */
export function useDecidedWords(stored: readonly StaffClaim[]) {
  const [now, setNow] = useState<ReadonlyMap<string, ClaimDecision>>(new Map());
  const known = new Map(stored.map((claim) => [nameOfHit(claim), claim.decision]));
  return {
    /** The approval by which a hit stands, if there is one. */
    approvalOf: (words: NamedWords): ClaimDecision | null => {
      const latest = now.get(nameOfHit(words)) ?? known.get(nameOfHit(words)) ?? null;
      return latest?.decision === "approved" ? latest : null;
    },
    decided: (words: NamedWords, decision: ClaimDecision): void =>
      setNow((before) => new Map([...before, [nameOfHit(words), decision]])),
  };
}
