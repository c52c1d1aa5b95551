import fc from "fast-check";
import { CURRENCY_CODES, type Currency, currencyOf, money } from "../money/index";
import {
  type BalanceDueRule,
  type DepositLine,
  type DepositRule,
  depositForLine,
  earliestDue,
  planPayment,
} from "./index";

const due: fc.Arbitrary<BalanceDueRule> = fc.oneof(
  fc.record({ kind: fc.constant("before_session" as const), session: fc.integer({ min: 1, max: 9 }) }),
  fc.record({ kind: fc.constant("at_session" as const), session: fc.integer({ min: 1, max: 9 }) }),
  fc.record({ kind: fc.constant("days_after_clearance" as const), days: fc.integer({ min: 0, max: 60 }) }),
);
const ruleIn = (currency: Currency): fc.Arbitrary<DepositRule> =>
  fc.oneof(
    fc.record({ kind: fc.constant("percent" as const), basis_points: fc.integer({ min: 1, max: 10_000 }) }),
    fc.record({
      kind: fc.constant("fixed" as const),
      amount: fc.bigInt({ min: 1n, max: 10n ** 6n }).map((each) => money(each, currency)),
    }),
    fc.constant({ kind: "full" as const }),
  );
const lineIn = (currency: Currency): fc.Arbitrary<DepositLine> =>
  fc.record({
    id: fc.uuid(),
    quantity: fc.integer({ min: 1, max: 99 }),
    // Discounts and tax are in the total already: any total that they can leave, 0 included.
    total: fc.bigInt({ min: 0n, max: 10n ** 8n }),
    rule: ruleIn(currency),
    balance_due: due,
    balance_waits_for_clearance: fc.boolean(),
  });
const cart = fc
  .constantFrom(...CURRENCY_CODES)
  .chain((currency) =>
    fc.record({ currency: fc.constant(currency), lines: fc.array(lineIn(currency), { minLength: 1, maxLength: 12 }) }),
  );
const sum = (amounts: readonly bigint[]) => amounts.reduce((all, each) => all + each, 0n);

describe("a payment plan", () => {
  test("has deposit + balance = total in every cart and currency, for each way to pay", () => {
    fc.assert(
      fc.property(cart, ({ currency, lines }) => {
        const first = planPayment({ currency, lines });
        if (!first.ok) return;
        for (const { plan } of first.value.options) {
          const planned = planPayment({ currency, lines, plan });
          if (!planned.ok) throw new Error(planned.code);
          const { due_today, balance, total } = planned.value;
          expect(due_today.amount + balance.amount).toBe(total.amount);
          expect(total.amount).toBe(sum(lines.map((line) => line.total)));
          expect(sum(planned.value.lines.map((line) => line.due_today))).toBe(due_today.amount);
          planned.value.lines.forEach((line, index) => {
            expect(line.due_today + line.balance).toBe(lines[index]?.total);
            expect(line.due_today >= 0n && line.balance >= 0n).toBe(true);
          });
        }
      }),
    );
  });

  test("asks today for nothing, or for what a card can be charged", () => {
    fc.assert(
      fc.property(cart, ({ currency, lines }) => {
        const planned = planPayment({ currency, lines });
        if (!planned.ok) {
          expect(planned.code).toBe("TOTAL_BELOW_MINIMUM");
          expect(sum(lines.map((line) => line.total)) < currencyOf(currency).stripe_minimum_minor).toBe(true);
          return;
        }
        const { due_today, total } = planned.value;
        expect(due_today.amount === 0n).toBe(total.amount === 0n);
        if (total.amount > 0n) expect(due_today.amount >= currencyOf(currency).stripe_minimum_minor).toBe(true);
      }),
    );
  });

  test("never offers payment in full where a balance must wait for clearance", () => {
    fc.assert(
      fc.property(cart, ({ currency, lines }) => {
        const planned = planPayment({ currency, lines });
        if (!planned.ok || planned.value.plan === "full") return;
        const waits = lines.some(
          (line, index) => line.balance_waits_for_clearance && (planned.value.lines[index]?.balance ?? 0n) > 0n,
        );
        expect(planned.value.options.some((option) => option.plan === "full")).toBe(!waits);
        if (waits)
          expect(planPayment({ currency, lines, plan: "full" })).toEqual({ ok: false, code: "PLAN_NOT_OFFERED" });
      }),
    );
  });
});

const line = (total: bigint, rule: DepositRule<"usd">, over: Partial<DepositLine<"usd">> = {}): DepositLine<"usd"> => ({
  id: "line",
  quantity: 1,
  total,
  rule,
  balance_due: { kind: "before_session", session: 2 },
  balance_waits_for_clearance: false,
  ...over,
});
const quarter = { kind: "percent", basis_points: 2_500 } as const;
const planned = (...lines: DepositLine<"usd">[]) => {
  const result = planPayment({ currency: "usd", lines });
  if (!result.ok) throw new Error(result.code);
  return result.value;
};

describe("the clinic's own figures", () => {
  test("the radiance kit pays 236.25 of 945.00 today and 708.75 before session 2", () => {
    const plan = planned(line(94_500n, quarter));
    expect(plan).toMatchObject({
      plan: "deposit",
      due_today: { amount: 23_625n },
      balance: { amount: 70_875n },
      balance_due: { kind: "before_session", session: 2 },
    });
    expect(plan.options.map((option) => option.plan)).toEqual(["deposit", "full"]);
  });

  test("ketamine induction with its free consultation pays 625.00 and can't be paid in full", () => {
    const plan = planned(
      line(250_000n, quarter, {
        balance_waits_for_clearance: true,
        balance_due: { kind: "days_after_clearance", days: 3 },
      }),
      line(0n, { kind: "full" }, { balance_due: { kind: "none" } }),
    );
    expect(plan.due_today.amount).toBe(62_500n);
    expect(plan.options.map((option) => option.plan)).toEqual(["deposit"]);
  });

  test("a fixed deposit counts per unit and never exceeds the line", () => {
    const fifty = { kind: "fixed", amount: money(5_000n, "usd") } as const;
    expect(depositForLine(fifty, 64_800n, 2, "usd")).toBe(10_000n);
    expect(depositForLine(fifty, 3_000n, 2, "usd")).toBe(3_000n);
    expect(() => depositForLine(fifty, 3_000n, 1, "eur")).toThrow("Broken invariant");
  });

  test("a mixed cart falls due when its first line does", () => {
    expect(
      earliestDue([{ kind: "at_session", session: 2 }, { kind: "before_session", session: 2 }, { kind: "none" }]),
    ).toEqual({ kind: "before_session", session: 2 });
  });
});

describe("at the edges of what a card takes", () => {
  test("a deposit of 0.30 is raised to 0.50, shared over what the lines still owe", () => {
    const plan = planned(line(60n, quarter, { id: "a" }), line(60n, quarter, { id: "b" }));
    expect(plan.due_today.amount).toBe(50n);
    expect(plan.lines.map((each) => each.due_today)).toEqual([25n, 25n]);
  });

  test("a total of 0 is paid with nothing, and one of 0.49 is refused", () => {
    expect(planned(line(0n, quarter))).toMatchObject({ plan: "full", due_today: { amount: 0n } });
    expect(planPayment({ currency: "usd", lines: [line(49n, quarter)] })).toEqual({
      ok: false,
      code: "TOTAL_BELOW_MINIMUM",
    });
  });

  test("an empty cart has no plan", () => {
    expect(planPayment({ currency: "usd", lines: [] })).toEqual({ ok: false, code: "CART_EMPTY" });
  });

  test("a deposit in a three-decimal currency ends in 0, as Stripe wants it", () => {
    const result = planPayment({
      currency: "kwd",
      lines: [{ ...line(10_010n, quarter), rule: { kind: "percent", basis_points: 2_500 } }],
    });
    expect(result).toMatchObject({ ok: true, value: { due_today: { amount: 2_510n } } });
  });
});
