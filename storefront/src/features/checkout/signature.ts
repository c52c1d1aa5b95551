import type { AgreementDocument, SignAgreement } from "@ampoule/contract/checkout";
import type { AgreementDraft } from "./draft";

export type SignatureField = keyof AgreementDraft;
/** Fields that keep a client from signing; each has its sentence in `checkout.agreement.errors`. */
export type SignatureProblems = Partial<Record<SignatureField, true>>;

export const STATEMENTS = ["adult", "deposit_and_refund_terms", "reserves_a_place"] as const;

/** As the contract has it, whose schemas are too much to send to a browser: a test holds the two together. */
const NAME = /\p{L}.*\p{L}/su;

/** What is still missing before the agreement can be signed. */
export function signatureProblems(draft: AgreementDraft): SignatureProblems {
  const problems: SignatureProblems = {};
  for (const statement of STATEMENTS) if (!draft[statement]) problems[statement] = true;
  const name = draft.typed_name.trim();
  if (!NAME.test(name) || name.length > 120) problems.typed_name = true;
  return problems;
}

/** The signature on the text that was on the screen, or null where something is missing. */
export function signatureOf(
  draft: AgreementDraft,
  document: Pick<AgreementDocument, "version" | "hash">,
): SignAgreement | null {
  if (Object.keys(signatureProblems(draft)).length > 0) return null;
  return {
    version: document.version,
    hash: document.hash,
    typed_name: draft.typed_name.trim(),
    adult: true,
    deposit_and_refund_terms: true,
    reserves_a_place: true,
  };
}
