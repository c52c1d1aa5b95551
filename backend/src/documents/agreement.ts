import { createHash } from "node:crypto";
import type { AgreementDocument, BalanceDueRule } from "@ampoule/contract";
import { describeBalanceDue } from "@ampoule/domain/deposit";

/** Raised whenever the words below change. */
export const AGREEMENT_VERSION = "2026-11";

export type AgreementTerms = {
  readonly clinic_name: string;
  readonly refund_sentence: string;
  readonly balance_due: BalanceDueRule;
  readonly needs_clearance: boolean;
};

/**
 * The text that a client signs, with the terms of what is in the cart: other terms make another hash, and the old
 * signature doesn't cover them. It names no treatment, so that it can stand as evidence of what was agreed.
 */
export function agreementDocument(terms: AgreementTerms): AgreementDocument {
  const due = describeBalanceDue(terms.balance_due);
  const text = {
    version: AGREEMENT_VERSION,
    title: `Reservation agreement with ${terms.clinic_name}`,
    paragraphs: [
      `You are reserving a place for treatment at ${terms.clinic_name}. A reservation is not a prescription. A licensed ` +
        "clinician decides whether a treatment is suitable for you, and may decide that it is not.",
      terms.needs_clearance
        ? "Nothing is given before a clinician has cleared you. If you are not cleared, everything you have paid is refunded in full."
        : "If a clinician decides that it is not suitable for you, everything you have paid is refunded in full.",
      due === null
        ? "What you pay today is the whole price."
        : `If you pay a deposit today, it counts towards the price. The balance falls due ${due}. You can ask for the schedule at any time.`,
      `If you cancel: ${terms.refund_sentence}`,
      "Your card is kept for the balance only if you agree to it separately, and you can withdraw that at any time.",
    ],
    statements: {
      adult: "I am 18 or over.",
      deposit_and_refund_terms: "I have read the deposit and refund terms above and agree to them.",
      reserves_a_place: "I understand that this reserves a place and is not a prescription.",
    },
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
