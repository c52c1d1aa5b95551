import type Stripe from "stripe";
import { judgeIntent } from "./judge-intent";

const expected = { session_id: "payses_1", amount_minor: 23_625n, currency: "usd" };

function intent(changes: Record<string, unknown> = {}): Stripe.PaymentIntent {
  const given = {
    metadata: { ampoule_session: "payses_1" },
    currency: "usd",
    amount: 23_625,
    amount_received: 23_625,
    status: "succeeded",
    latest_charge: { id: "ch_1", refunded: false, amount_refunded: 0 },
    ...changes,
  };
  return given as unknown as Stripe.PaymentIntent; // What the judge reads of it, and no more.
}

test("the charge that was asked for is accepted", () => {
  expect(judgeIntent(intent(), expected)).toBeUndefined();
});

test.each([
  ["OTHER_SESSION", { metadata: { ampoule_session: "payses_2" } }],
  ["OTHER_SESSION", { metadata: {} }],
  ["OTHER_AMOUNT", { amount: 23_624 }],
  ["OTHER_AMOUNT", { amount_received: 100 }],
  ["OTHER_CURRENCY", { currency: "cad" }],
  ["REFUNDED", { latest_charge: { id: "ch_1", refunded: true, amount_refunded: 23_625 } }],
  ["REFUNDED", { latest_charge: { id: "ch_1", refunded: false, amount_refunded: 1 } }],
])("12. it is refused as %s where %j", (mismatch, changes) => {
  expect(judgeIntent(intent(changes), expected)).toBe(mismatch);
});

test("a charge that can't be looked at is no proof", () => {
  expect(() => judgeIntent(intent({ latest_charge: "ch_1" }), expected)).toThrow("expanded");
});

test("an intent that waits for its card is judged by what it asks for", () => {
  expect(
    judgeIntent(intent({ status: "requires_payment_method", amount_received: 0, latest_charge: null }), expected),
  ).toBe(undefined);
});
