import { draftKey, emptyDraft, readDraft, withTyped, writeDraft, type CheckoutDraft } from "./draft";

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

  test("what was typed before the scripts ran goes over what was stored, field by field", () => {
    const early = { first_name: "Eva", adult: false, plan: "deposit", typed_name: "Eva R", q: "vitamin" };
    expect(withTyped(typed, early)).toEqual({
      ...typed,
      details: { ...typed.details, first_name: "Eva" },
      agreement: { ...typed.agreement, typed_name: "Eva R", adult: false },
      plan: "deposit",
    });
    expect(withTyped(typed, {})).toEqual(typed);
  });

  test("consent to keep the card is off unless it was given", () => {
    expect(emptyDraft().keep_card).toBe(false);
  });

  test("each cart has a draft of its own", () => {
    expect(draftKey("cart_1")).not.toBe(draftKey("cart_2"));
  });
});
