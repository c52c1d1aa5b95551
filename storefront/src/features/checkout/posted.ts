import type { StoreRefusal } from "@/store-api/call-store";
import type { ClientDetails, ClientDetailsProblems } from "./client-details";
import { type AgreementDraft, NO_AGREEMENT } from "./draft";
import type { SignatureProblems } from "./signature";

// A form that is sent before its page's scripts run, or where none do, is answered by its page, drawn anew: these are
// what that page has to know, so that nothing typed is lost and no name or email stands in an address.

/** Details that were sent so and weren't taken. */
export type PostedDetails = {
  readonly details: ClientDetails;
  readonly problems: ClientDetailsProblems;
  readonly refusal: StoreRefusal | null;
};

/** A signature that was sent so and wasn't taken. */
export type PostedSignature = {
  readonly draft: AgreementDraft;
  readonly problems: SignatureProblems;
  readonly refusal: StoreRefusal | null;
};

export function detailsIn(form: FormData): ClientDetails {
  return {
    first_name: textIn(form, "first_name"),
    last_name: textIn(form, "last_name"),
    email: textIn(form, "email"),
    country: textIn(form, "country"),
    postcode: textIn(form, "postcode"),
  };
}

export function signatureDraftIn(form: FormData): AgreementDraft {
  return {
    typed_name: textIn(form, "typed_name"),
    adult: form.has("adult"),
    deposit_and_refund_terms: form.has("deposit_and_refund_terms"),
    reserves_a_place: form.has("reserves_a_place"),
  };
}

/** Which text was on the screen that the form stood on. */
export const signedTextIn = (form: FormData): { version: string; hash: string } => ({
  version: textIn(form, "version"),
  hash: textIn(form, "hash"),
});

/** What is left of a draft that the store refused: ticks under a text that has changed are no ticks under the new one. */
export const draftAfter = (refusal: StoreRefusal, draft: AgreementDraft): AgreementDraft =>
  refusal.code === "AGREEMENT_OUTDATED" ? NO_AGREEMENT : draft;

function textIn(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === "string" ? value : "";
}
