import type { ChargeAtStripe } from "./charge-at-stripe";
import { judgeCancel, sayRefusal, sayUnrefunded } from "./judge-cancel";

const read = (refunded: bigint, refundable = true): ChargeAtStripe => ({ kind: "read", refunded, refundable });
const payment = { captured: 23_625n, refunded: 7_000n };

test.each([
  ["REFUNDS_DIFFER", "more went back at the dashboard", read(10_000n)],
  ["REFUNDS_DIFFER", "a refund that Medusa counts has failed since", read(0n)],
  ["PAYMENT_DISPUTED", "the bank has the money", read(7_000n, false)],
  ["PAYMENT_UNKNOWN", "Stripe has no such payment", { kind: "unknown" }],
  ["PAYMENT_PROVIDER_UNAVAILABLE", "Stripe doesn't answer", { kind: "unanswered" }],
] as [string, string, ChargeAtStripe][])("an order is not canceled: %s, because %s", (code, _, charge) => {
  expect(judgeCancel(payment, charge)).toBe(code);
});

test.each([
  ["the rest can go back", read(7_000n)],
  ["all of it went back at the dashboard", read(23_625n)],
  ["all of it went back before it was disputed", read(23_625n, false)],
])("an order is canceled where %s", (_, charge) => {
  expect(judgeCancel(payment, charge)).toBeUndefined();
});

test("a refusal names what went back, what the order counts and what is left", () => {
  expect(sayRefusal("REFUNDS_DIFFER", payment, read(10_000n), "usd")).toMatch(/\$100\.00.*\$70\.00.*\$136\.25/);
});

test("staff are told what Stripe has not sent back of a canceled order", () => {
  expect(sayUnrefunded(payment, read(23_625n), "usd")).toBeUndefined();
  expect(sayUnrefunded(payment, read(7_000n), "usd")).toMatchObject({
    missing: 16_625n,
    sentence: expect.stringMatching(/\$236\.25.*\$70\.00/),
  });
  expect(sayUnrefunded(payment, { kind: "unanswered" }, "usd")).toMatchObject({ missing: 23_625n });
});
