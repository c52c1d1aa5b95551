import { draftKey, emptyDraft, readDraft, writeDraft, type CheckoutDraft } from "./draft";

const typed: CheckoutDraft = {
  details: { first_name: "Ana", last_name: "Re", email: "ana@exa", country: "CA", postcode: "K1" },
  agreement: { typed_name: "Ana R", adult: true, deposit_and_refund_terms: false, reserves_a_place: true },
  plan: "full",
  keep_card: true,
};

describe("a checkout's draft", () => {
  test("comes back after a reload as it was typed, half-finished fields included", () => {
    expect(readDraft(writeDraft(typed), emptyDraft())).toEqual(typed);
  });

  test("nothing stored leaves what the server knows", () => {
    expect(readDraft(null, typed)).toBe(typed);
  });

  test.each(["", "nonsense", "[]", "7", "null"])("the stored text %j is ignored", (stored) => {
    expect(readDraft(stored, typed)).toBe(typed);
  });

  test("a tampered field falls back alone", () => {
    const stored = JSON.stringify({
      ...typed,
      details: { ...typed.details, email: 7 },
      plan: "free",
      keep_card: "yes",
    });
    const known = { ...emptyDraft(), plan: "deposit" as const };
    expect(readDraft(stored, known)).toEqual({
      ...typed,
      details: { ...typed.details, email: "" },
      plan: "deposit",
      keep_card: false,
    });
  });

  test("consent to keep the card is off unless it was given", () => {
    expect(emptyDraft().keep_card).toBe(false);
  });

  test("each cart has a draft of its own", () => {
    expect(draftKey("cart_1")).not.toBe(draftKey("cart_2"));
  });
});
