import type { PaymentPlan } from "@ampoule/contract";
import { chosenOption, payLabel, sameMoney, stripeAmount } from "./charge";

const usd = (minor: string) => ({ minor, currency: "usd" });
const plan: PaymentPlan = {
  plan: "deposit",
  options: [
    { plan: "deposit", due_today: usd("23625"), balance: usd("70875") },
    { plan: "full", due_today: usd("94500"), balance: usd("0") },
  ],
  currency: "usd",
  total: usd("94500"),
  due_today: usd("23625"),
  balance: usd("70875"),
  balance_due: { kind: "before_session", session: 2 },
  lines: [],
  refund_policy: { sentence: "", refundable_in_full_until_cleared: true, of_deposit: null },
};

describe("what will be charged", () => {
  test("the button speaks of a deposit only where a balance is left", () => {
    expect(payLabel({ due_today: usd("23625"), balance: usd("70875") })).toBe("deposit");
    expect(payLabel({ due_today: usd("94500"), balance: usd("0") })).toBe("full");
    expect(payLabel({ due_today: usd("0"), balance: usd("0") })).toBe("nothing");
  });

  test("the package's default stands until the client chooses", () => {
    expect(chosenOption(plan, null).due_today.minor).toBe("23625");
    expect(chosenOption(plan, "full").due_today.minor).toBe("94500");
  });

  test("a plan that is no longer offered falls back to the default", () => {
    expect(chosenOption({ ...plan, options: plan.options.slice(0, 1) }, "full").plan).toBe("deposit");
  });

  test("money is the same only in amount and currency", () => {
    expect(sameMoney(usd("23625"), usd("023625"))).toBe(true);
    expect(sameMoney(usd("23625"), usd("23626"))).toBe(false);
    expect(sameMoney(usd("100"), { minor: "100", currency: "eur" })).toBe(false);
  });

  test("an amount that a number can't hold exactly is never sent to Stripe", () => {
    expect(stripeAmount(usd("23625"))).toBe(23_625);
    expect(() => stripeAmount(usd("9007199254740993"))).toThrow();
    expect(() => stripeAmount(usd("-1"))).toThrow();
  });
});
