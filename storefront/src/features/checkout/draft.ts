import type { Typed } from "@/ui/typed-early";
import { NO_DETAILS, type ClientDetails } from "./client-details";

/**
 * What a client has typed and not yet sent. It stays in the tab's session storage, so that a reload
 * loses nothing, and goes when the tab closes or the order stands. Card data is never in it.
 */
export type CheckoutDraft = {
  details: ClientDetails;
  agreement: AgreementDraft;
  plan: "deposit" | "full" | null;
  keep_card: boolean;
};
export type AgreementDraft = {
  typed_name: string;
  adult: boolean;
  deposit_and_refund_terms: boolean;
  reserves_a_place: boolean;
};

export const NO_AGREEMENT: AgreementDraft = {
  typed_name: "",
  adult: false,
  deposit_and_refund_terms: false,
  reserves_a_place: false,
};

export function emptyDraft(details: ClientDetails = NO_DETAILS): CheckoutDraft {
  return { details, agreement: NO_AGREEMENT, plan: null, keep_card: false };
}

/** The draft with what was typed before the page's scripts ran: of two things that a client typed, the later one. */
export function withTyped(draft: CheckoutDraft, typed: Typed): CheckoutDraft {
  return readDraft(
    JSON.stringify({ details: typed, agreement: typed, plan: typed["plan"], keep_card: typed["keep_card"] }),
    draft,
  );
}

/** One draft a cart: another cart never finds this one's. */
export function draftKey(cartId: string): string {
  return `ampoule:checkout:${cartId}`;
}

export function writeDraft(draft: CheckoutDraft): string {
  return JSON.stringify(draft);
}

/** Reads a stored draft over what the server knows. Whatever isn't of the right kind is ignored: storage is anyone's to edit. */
export function readDraft(stored: string | null, known: CheckoutDraft): CheckoutDraft {
  const raw = parse(stored);
  if (raw === null) return known;
  const details = record(raw["details"]);
  const agreement = record(raw["agreement"]);
  return {
    details: {
      first_name: text(details["first_name"], known.details.first_name),
      last_name: text(details["last_name"], known.details.last_name),
      email: text(details["email"], known.details.email),
      country: text(details["country"], known.details.country),
      postcode: text(details["postcode"], known.details.postcode),
    },
    agreement: {
      typed_name: text(agreement["typed_name"], known.agreement.typed_name),
      adult: flag(agreement["adult"], known.agreement.adult),
      deposit_and_refund_terms: flag(agreement["deposit_and_refund_terms"], known.agreement.deposit_and_refund_terms),
      reserves_a_place: flag(agreement["reserves_a_place"], known.agreement.reserves_a_place),
    },
    plan: raw["plan"] === "deposit" || raw["plan"] === "full" ? raw["plan"] : known.plan,
    keep_card: flag(raw["keep_card"], known.keep_card),
  };
}

function parse(stored: string | null): Record<string, unknown> | null {
  if (stored === null) return null;
  try {
    const value: unknown = JSON.parse(stored);
    return isRecord(value) ? value : null;
  } catch {
    return null;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function record(value: unknown): Record<string, unknown> {
  return isRecord(value) ? value : {};
}

function flag(value: unknown, otherwise: boolean): boolean {
  return typeof value === "boolean" ? value : otherwise;
}

function text(value: unknown, otherwise: string): string {
  return typeof value === "string" && value.length <= 300 ? value : otherwise;
}
