import type { AgreementDocument, AgreementState, SignAgreement } from "@ampoule/contract";
import { agreementDocument } from "../../documents/agreement";
import type { SignedAgreement, Snapshot } from "../../modules/payment-schedule/snapshot";

/** The agreement over what was quoted. */
export function agreementOver(snapshot: Snapshot, clinic: { readonly name: string }): AgreementDocument {
  return agreementDocument({
    clinic_name: clinic.name,
    refund_sentence: snapshot.refund_sentence,
    balance_due: snapshot.agreed_balance_due,
    needs_clearance: snapshot.lines.some((line) => line.terms?.needs_clearance ?? false),
  });
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
