import { scheduleOf } from "./schedule";

const usd = (minor: string) => ({ minor, currency: "usd" });
const kit = {
  status: "placed",
  total: usd("94500"),
  paid: usd("23625"),
  balance: usd("70875"),
  refunded: usd("0"),
  placed_at: "2026-11-23T15:00:00Z",
  balance_due: { kind: "before_session", session: 2 },
} as const;

describe("an order's payment schedule", () => {
  test("a deposit, then its balance and when", () => {
    expect(scheduleOf(kit, "en")).toEqual([
      { kind: "deposit_paid", amount: usd("23625"), on: kit.placed_at },
      { kind: "balance", amount: usd("70875"), when: "before session 2" },
    ]);
  });

  test("paid in full, nothing is to come", () => {
    expect(scheduleOf({ ...kit, paid: usd("94500"), balance: usd("0"), balance_due: { kind: "none" } }, "en")).toEqual([
      { kind: "paid_in_full", amount: usd("94500"), on: kit.placed_at },
    ]);
  });

  test("a cancelled order shows its refund and owes nothing", () => {
    expect(scheduleOf({ ...kit, status: "canceled", refunded: usd("23625") }, "en").map((entry) => entry.kind)).toEqual(
      ["deposit_paid", "refunded"],
    );
  });

  test("a free consultation has nothing to pay", () => {
    expect(scheduleOf({ ...kit, paid: usd("0"), balance: usd("0") }, "en")).toEqual([{ kind: "nothing" }]);
  });
});
