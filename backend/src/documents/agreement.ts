import { createHash } from "node:crypto";
import type { AgreementDocument, BalanceDueRule } from "@ampoule/contract";
import { describeBalanceDue } from "@ampoule/domain/deposit";
import type { Language } from "@ampoule/domain/language";
import { AGREEMENT_TEXTS, EARLIER_TEXTS } from "./agreement-texts";

/** Raised whenever the words of `agreement-texts.ts` change. What was signed in other words stands: see `agreedTerms`. */
export const AGREEMENT_VERSION = "2026-11-27";

export type AgreementTerms = {
  readonly clinic_name: string;
  readonly refund_sentence: string;
  readonly balance_due: BalanceDueRule;
  readonly needs_clearance: boolean;
};

/**
 * The text that a client signs, with the terms of what is in the cart: other terms make another hash, as another
 * language does, and the old signature doesn't cover them. The refund's sentence comes in the agreement's language. It
 * names no treatment, so that it can stand as evidence of what was agreed.
 */
export function agreementDocument(
  terms: AgreementTerms,
  language: Language = "en",
  version: typeof AGREEMENT_VERSION | keyof typeof EARLIER_TEXTS = AGREEMENT_VERSION,
): AgreementDocument {
  const earlier = version === AGREEMENT_VERSION ? {} : EARLIER_TEXTS[version][language];
  const say = { ...AGREEMENT_TEXTS[language], ...earlier };
  const due = describeBalanceDue(terms.balance_due, language);
  const text = {
    version,
    title: say.title(terms.clinic_name),
    paragraphs: [
      say.reserving(terms.clinic_name),
      terms.needs_clearance ? say.clearanceFirst : say.notSuitable,
      due === null ? say.wholePrice : say.depositToday(due),
      say.cancelling(terms.refund_sentence),
      say.card,
    ],
    statements: say.statements,
  };
  return { ...text, hash: hashOf(text) };
}

/** SHA-256, hex, over the canonical text: title, paragraphs and statements in the order they are read. */
function hashOf(text: Omit<AgreementDocument, "hash">): string {
  const { version, title, paragraphs, statements } = text;
  const { adult, deposit_and_refund_terms, reserves_a_place } = statements;
  const canonical = JSON.stringify([version, title, paragraphs, adult, deposit_and_refund_terms, reserves_a_place]);
  return createHash("sha256").update(canonical, "utf8").digest("hex");
}
