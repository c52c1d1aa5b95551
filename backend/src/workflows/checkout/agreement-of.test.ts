import type { Terms } from "@ampoule/contract";
import { Snapshot, type SignedAgreement } from "../../modules/payment-schedule/snapshot";
import { agreedTerms, agreementFor, agreementOver, signatureOver } from "./agreement-of";

const TERMS: Terms = {
  sessions: 6,
  spacing: { min_days: 7, max_days: 21 },
  duration_min: 60,
  infusion_min: null,
  needs_clearance: true,
  balance_waits_for_clearance: false,
  deposit: { kind: "percent", basis_points: 2_500 },
  balance_due: { kind: "before_session", session: 2 },
  refund: { retained_basis_points: 1_000 },
};
const CLINIC = { name: "Harbor Lane Clinic" };
const NOW = new Date("2026-11-27T12:00:00Z");

function quoted(changes: Partial<Terms> = {}, others: Partial<Snapshot> = {}): Snapshot {
  const terms = { ...TERMS, ...changes };
  return Snapshot.parse({
    ...{ plan: "deposit", currency: "usd", total_minor: "94500", due_today_minor: "23625", balance_minor: "70875" },
    ...{ balance_due: terms.balance_due, agreed_balance_due: terms.balance_due },
    refund_sentence: "Until a clinician clears you, everything you paid is refunded in full.",
    lines: [
      {
        ...{ line_item_id: "item_1", variant_id: "variant_kit", product_id: "prod_kit", sku: "kit", title: "Kit" },
        ...{ package_handle: "kit", quantity: 1, terms_version: 1, terms, tax_minor: "0", discount_minor: "0" },
        ...{ total_minor: "94500", due_today_minor: "23625", balance_minor: "70875" },
      },
    ],
    ...others,
  });
}

function signed(snapshot: Snapshot): SignedAgreement {
  const document = agreementOver(snapshot, CLINIC);
  const boxes = { adult: true, deposit_and_refund_terms: true, reserves_a_place: true } as const;
  const signing = { version: document.version, hash: document.hash, typed_name: "Ana Reyes", ...boxes };
  const signature = signatureOver(document, signing, agreedTerms(snapshot), NOW);
  if (!signature) throw new Error("the very text was signed");
  return signature;
}
const statusOf = (signature: SignedAgreement, snapshot: Snapshot, clinic = CLINIC) =>
  agreementFor(signature, snapshot, clinic).state.status;

test("a signature stands where the clinic has another name, or we have other words, and shows the text that was signed", () => {
  const signature = signed(quoted());
  const worded = quoted({}, { refund_sentence: "In full until you are cleared." });
  const { document, state } = agreementFor(signature, worded, { name: "Harbor Lane and Partners" });
  expect(state).toEqual({
    status: "signed",
    version: signature.version,
    signed_at: NOW.toISOString(),
    typed_name: "Ana Reyes",
  });
  expect(document).toEqual(signature.document);
  expect(document.title).toBe("Reservation agreement with Harbor Lane Clinic");
});

test("and whichever language is read now", () => {
  expect(agreementFor(signed(quoted()), quoted({}, { language: "es" }), CLINIC, "es").document.title).toBe(
    "Reservation agreement with Harbor Lane Clinic",
  );
});

test.each<[string, Partial<Terms>]>([
  ["more is kept of a refund", { refund: { retained_basis_points: 1_500 } }],
  ["no clinician decides first", { needs_clearance: false }],
  ["the balance falls due at another time", { balance_due: { kind: "before_session", session: 3 } }],
])("it is due again where %s", (_, changes) => {
  expect(statusOf(signed(quoted()), quoted(changes))).toBe("due");
});

test("a price or a deposit is no part of it", () => {
  const other = quoted({ deposit: { kind: "percent", basis_points: 5_000 } }, { total_minor: "90000" });
  expect(statusOf(signed(quoted()), other)).toBe("signed");
});

test("what the database gives back in another order is the same", () => {
  const snapshot = quoted();
  const shuffled = { ...snapshot, agreed_balance_due: { session: 2, kind: "before_session" as const } };
  expect(agreedTerms(shuffled)).toBe(agreedTerms(snapshot));
});

test("what was signed before covers were kept is known by its words", () => {
  const snapshot = quoted();
  const document = agreementOver(snapshot, CLINIC, "en", "2026-11");
  const { covers: _, ...before } = { ...signed(snapshot), version: "2026-11", hash: document.hash, document };
  expect(statusOf(before, snapshot)).toBe("signed");
  expect(statusOf(before, quoted({ refund: { retained_basis_points: 0 } }, { refund_sentence: "In full." }))).toBe(
    "due",
  );
});
