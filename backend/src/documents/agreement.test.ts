import { agreementDocument } from "./agreement";

const terms = {
  clinic_name: "Harbor Lane Clinic",
  refund_sentence: "Sessions you have not had are refunded in full.",
  balance_due: { kind: "before_session" as const, session: 2 },
  needs_clearance: true,
};

test("the same terms have the same hash, and any other terms another", () => {
  const hash = agreementDocument(terms).hash;
  expect(agreementDocument({ ...terms }).hash).toBe(hash);
  const others = [
    agreementDocument({ ...terms, refund_sentence: "Less 10%." }),
    agreementDocument({ ...terms, balance_due: { kind: "none" } }),
    agreementDocument({ ...terms, needs_clearance: false }),
    agreementDocument({ ...terms, clinic_name: "Another" }),
  ].map((document) => document.hash);
  expect(new Set([hash, ...others]).size).toBe(5);
});

test("it says when the balance falls due, and that it is no prescription", () => {
  const text = agreementDocument(terms).paragraphs.join(" ");
  expect(text).toContain("The balance falls due before session 2.");
  expect(text).toContain("not a prescription");
});
