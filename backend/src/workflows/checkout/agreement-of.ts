import { createHash } from "node:crypto";
import { AgreementDocument, type AgreementState, type SignAgreement } from "@ampoule/contract";
import { type Language, LANGUAGES } from "@ampoule/domain/language";
import { agreementDocument } from "../../documents/agreement";
import { refundSentence } from "./quote";
import type { SignedAgreement, Snapshot } from "../../modules/payment-schedule/snapshot";

type Clinic = { readonly name: string };

/** The agreement over what was quoted, in the language of the quote or another. */
export function agreementOver(
  snapshot: Snapshot,
  clinic: Clinic,
  language: Language = snapshot.language,
  version?: "2026-11",
): AgreementDocument {
  const quoted = language === snapshot.language;
  const terms = {
    clinic_name: clinic.name,
    refund_sentence: quoted ? snapshot.refund_sentence : refundSentence(snapshot.lines, language),
    balance_due: snapshot.agreed_balance_due,
    needs_clearance: snapshot.lines.some((line) => line.terms?.needs_clearance ?? false),
  };
  return agreementDocument(terms, language, version);
}

/**
 * Hash of what a signature agrees to, whatever words say it: when a balance falls due, and for what is sold under terms
 * whether a clinician decides first and what is kept of a refund.
 */
export function agreedTerms({ agreed_balance_due, lines }: Pick<Snapshot, "agreed_balance_due" | "lines">): string {
  const rules = lines.flatMap(({ terms }) =>
    terms ? [`${terms.needs_clearance} ${terms.refund.retained_basis_points}`] : [],
  );
  // The database gives a rule's names in an order of its own.
  const due = Object.entries(agreed_balance_due).sort(([one], [other]) => one.localeCompare(other));
  return createHash("sha256")
    .update(JSON.stringify([due, [...new Set(rules)].sort()]))
    .digest("hex");
}

/**
 * The agreement as a client sees it: the text that they signed, as they signed it; where it is due still, the one that holds
 * now, in the language that they read. A signature stands for as long as what it agreed to holds: other words of ours, or
 * another name of the clinic's, take nothing from it.
 */
export function agreementFor(
  signed: SignedAgreement | undefined,
  snapshot: Snapshot,
  clinic: Clinic,
  language: Language = snapshot.language,
): { readonly document: AgreementDocument; readonly state: AgreementState } {
  if (!signed || !covers(signed, snapshot, clinic))
    return { document: agreementOver(snapshot, clinic, language), state: { status: "due" } };
  return { document: AgreementDocument.parse(signed.document), state: stateOf(signed) };
}

function covers(signed: SignedAgreement, snapshot: Snapshot, clinic: Clinic): boolean {
  if (signed.covers !== undefined) return signed.covers === agreedTerms(snapshot);
  return LANGUAGES.some((each) => agreementOver(snapshot, clinic, each, "2026-11").hash === signed.hash);
}

export const stateOf = ({ version, signed_at, typed_name }: SignedAgreement): AgreementState => ({
  ...{ status: "signed", version, signed_at, typed_name },
});

/** The record of a signature, or nothing where another text was signed than the one that holds. */
export function signatureOver(
  document: AgreementDocument,
  signing: SignAgreement,
  covers: string,
  now: Date,
): SignedAgreement | undefined {
  if (signing.hash !== document.hash || signing.version !== document.version) return undefined;
  const { version, hash } = document;
  return {
    version,
    hash,
    covers,
    document: { ...document },
    typed_name: signing.typed_name,
    signed_at: now.toISOString(),
  };
}
