import type Stripe from "stripe";
import { endOf, sentenceOfClosed, sentenceOfOpened } from "./dispute-words";

function dispute(changes: Record<string, unknown> = {}): Stripe.Dispute {
  const given = {
    amount: 23_625,
    currency: "usd",
    status: "needs_response",
    // The last second of 7 March in UTC.
    evidence_details: { due_by: Date.UTC(2027, 2, 8) / 1_000 - 1 },
    ...changes,
  };
  return given as unknown as Stripe.Dispute; // What the words are made of, and no more.
}

test("a dispute tells its amount and the clinic's last day for evidence", () => {
  const sentence = sentenceOfOpened(dispute(), "America/New_York");
  expect(sentence).toContain("Stripe takes $236.25 and a fee");
  expect(sentence).toContain("by 2027-03-07, at Stripe's dashboard");
  expect(sentenceOfOpened(dispute(), "Asia/Tokyo")).toContain("by 2027-03-08");
});

test("an inquiry has taken nothing, and what has no last day names none", () => {
  const sentence = sentenceOfOpened(
    dispute({ status: "warning_needs_response", evidence_details: { due_by: null } }),
    "America/New_York",
  );
  expect(sentence).not.toMatch(/takes| by /);
});

test.each([
  ["needs_response", undefined],
  ["under_review", undefined],
  ["warning_needs_response", undefined],
  ["warning_closed", "dropped"],
  ["won", "won"],
  ["lost", "lost"],
] as const)("a dispute that is %s has ended as %s", (status, end) => {
  expect(endOf(dispute({ status }))).toBe(end);
});

test("its end says where the money is", () => {
  expect(sentenceOfClosed(dispute(), "won")).toContain("$236.25 came back to us");
  expect(sentenceOfClosed(dispute(), "lost")).toContain("for good");
});
