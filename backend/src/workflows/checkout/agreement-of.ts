import type { AgreementDocument, AgreementState, SignAgreement } from "@ampoule/contract";
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
): AgreementDocument {
  const quoted = language === snapshot.language;
  const terms = {
    clinic_name: clinic.name,
    refund_sentence: quoted ? snapshot.refund_sentence : refundSentence(snapshot.lines, language),
    balance_due: snapshot.agreed_balance_due,
    needs_clearance: snapshot.lines.some((line) => line.terms?.needs_clearance ?? false),
  };
  return agreementDocument(terms, language);
}

/**
 * The agreement as a client sees it: the text that they signed, in the language that they signed it in; where it is due
 * still, in the one that they read now.
 */
export function agreementFor(
  signed: SignedAgreement | undefined,
  snapshot: Snapshot,
  clinic: Clinic,
  language: Language = snapshot.language,
): { readonly document: AgreementDocument; readonly state: AgreementState } {
  const inEach = LANGUAGES.map((each) => agreementOver(snapshot, clinic, each));
  const covered = inEach.find((document) => document.hash === signed?.hash);
  const document = covered ?? agreementOver(snapshot, clinic, language);
  return { document, state: agreementState(signed, document) };
}

/** A signature covers the text that was signed, and no other. */
export function agreementState(signed: SignedAgreement | undefined, document: AgreementDocument): AgreementState {
  if (!signed || signed.hash !== document.hash) return { status: "due" };
  const { version, signed_at, typed_name } = signed;
  return { status: "signed", version, signed_at, typed_name };
}

/** The record of a signature, or nothing where another text was signed than the one that holds. */
export function signatureOver(
  document: AgreementDocument,
  signing: SignAgreement,
  now: Date,
): SignedAgreement | undefined {
  if (signing.hash !== document.hash || signing.version !== document.version) return undefined;
  const { version, hash } = document;
  return { version, hash, document: { ...document }, typed_name: signing.typed_name, signed_at: now.toISOString() };
}
