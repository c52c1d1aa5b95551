import { SignAgreement } from "@ampoule/contract/checkout";
import messages from "../../i18n/messages/en/checkout.json";
import { NO_AGREEMENT } from "./draft";
import { signatureOf, signatureProblems, STATEMENTS } from "./signature";

const document = {
  version: "2026-01",
  hash: "a".repeat(64),
  title: "Agreement",
  paragraphs: ["…"],
  statements: { adult: "", deposit_and_refund_terms: "", reserves_a_place: "" },
};
const signed = { typed_name: " Ana Reyes ", adult: true, deposit_and_refund_terms: true, reserves_a_place: true };

describe("signing the agreement", () => {
  test("takes three ticks and a name, and signs the version that was shown", () => {
    expect(signatureOf(signed, document)).toEqual({
      version: "2026-01",
      hash: document.hash,
      typed_name: "Ana Reyes",
      adult: true,
      deposit_and_refund_terms: true,
      reserves_a_place: true,
    });
  });

  test.each(STATEMENTS)("without the tick at %s nothing is signed", (statement) => {
    expect(signatureOf({ ...signed, [statement]: false }, document)).toBeNull();
  });

  test("each thing that is missing is named, with a sentence for it", () => {
    const problems = signatureProblems(NO_AGREEMENT);
    expect(problems).toEqual({ adult: true, deposit_and_refund_terms: true, reserves_a_place: true, typed_name: true });
    expect(Object.keys(messages.agreement.errors)).toEqual(expect.arrayContaining(Object.keys(problems)));
  });

  test.each([" A ", "🙂", "🙂🙂", "A.", "12 34", "", "x".repeat(121)])("%j is no name", (typed_name) => {
    expect(signatureProblems({ ...signed, typed_name })).toEqual({ typed_name: true });
    expect(SignAgreement.shape.typed_name.safeParse(typed_name).success).toBe(false);
  });

  test.each(["Ana Reyes", "Li", "李明", "O’Neill, J.", "Éa", "אב"])("%j is one", (typed_name) => {
    expect(signatureProblems({ ...signed, typed_name })).toEqual({});
    expect(SignAgreement.shape.typed_name.safeParse(typed_name).success).toBe(true);
  });
});
