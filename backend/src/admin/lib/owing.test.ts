import { paidState } from "./owing";

const usd = (minor: string) => ({ minor, currency: "usd" });
const kit = { total: usd("94500"), deposit: usd("23625"), paid: usd("0"), refunded: usd("0") };

test.each([
  ["awaiting", kit],
  ["deposit_paid", { ...kit, paid: usd("23625") }],
  ["paid", { ...kit, paid: usd("94500") }],
  ["partly_refunded", { ...kit, paid: usd("23625"), refunded: usd("10000") }],
  ["partly_refunded", { ...kit, paid: usd("94500"), refunded: usd("70875") }],
  ["refunded", { ...kit, paid: usd("23625"), refunded: usd("23625") }],
  ["paid", { ...kit, total: usd("0"), deposit: usd("0") }],
] as const)("an order is %s", (state, schedule) => {
  expect(paidState(schedule)).toBe(state);
});
