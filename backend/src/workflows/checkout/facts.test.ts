import fc from "fast-check";
import type { Snapshot } from "../../modules/payment-schedule/snapshot";
import { dueToday, shareLikePayment, shareOverLines } from "./facts";

const line = fc
  .record({
    total: fc.bigInt({ min: 1n, max: 10n ** 7n }),
    tax_share: fc.integer({ min: 0, max: 40 }),
    due_share: fc.integer({ min: 0, max: 100 }),
  })
  .map(({ total, tax_share, due_share }) => {
    const due = (total * BigInt(due_share)) / 100n;
    return { total, tax: (total * BigInt(tax_share)) / 140n, due };
  });

function snapshotOf(lines: readonly { total: bigint; tax: bigint; due: bigint }[]): Snapshot {
  const sum = (pick: (each: { total: bigint; due: bigint }) => bigint) =>
    lines.reduce((all, each) => all + pick(each), 0n);
  return {
    plan: "deposit",
    currency: "usd",
    total_minor: String(sum((each) => each.total)),
    due_today_minor: String(sum((each) => each.due)),
    balance_minor: String(sum((each) => each.total - each.due)),
    balance_due: { kind: "none" },
    agreed_balance_due: { kind: "none" },
    language: "en",
    refund_sentence: "",
    lines: lines.map((each, index) => ({
      line_item_id: `item_${index}`,
      variant_id: null,
      product_id: null,
      sku: null,
      title: "",
      package_handle: null,
      quantity: 1,
      terms_version: null,
      terms: null,
      total_minor: String(each.total),
      tax_minor: String(each.tax),
      discount_minor: "0",
      due_today_minor: String(each.due),
      balance_minor: String(each.total - each.due),
    })),
  };
}

test("a payment's lines add up to it, and no line has more tax than money", () => {
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 10 }), (lines) => {
      const snapshot = snapshotOf(lines);
      fc.pre(snapshot.due_today_minor !== "0");
      const amount = BigInt(snapshot.due_today_minor);
      const shared = shareOverLines(amount, snapshot, dueToday(snapshot));
      expect(shared.lines.reduce((all, each) => all + BigInt(each.amount_minor), 0n)).toBe(amount);
      shared.lines.forEach((each, index) => {
        expect(BigInt(each.amount_minor)).toBe(lines[index]?.due);
        expect(BigInt(each.tax_minor) <= BigInt(each.amount_minor)).toBe(true);
      });
    }),
  );
});

test("deposit and balance carry all of the tax between them", () => {
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 10 }), (lines) => {
      const snapshot = snapshotOf(lines);
      fc.pre(snapshot.due_today_minor !== "0" && snapshot.balance_minor !== "0");
      const deposit = shareOverLines(BigInt(snapshot.due_today_minor), snapshot, dueToday(snapshot));
      lines.forEach((each, index) => {
        const now = BigInt(deposit.lines[index]?.tax_minor ?? "0");
        const exact = each.tax * each.due;
        expect(now * each.total - exact < each.total && exact - now * each.total < each.total).toBe(true);
      });
    }),
  );
});

test("worked by hand: 1,028.87 with 83.87 tax, a quarter of it today", () => {
  const snapshot = snapshotOf([{ total: 102_887n, tax: 8_387n, due: 25_722n }]);
  const { lines, tax_minor } = shareOverLines(25_722n, snapshot, dueToday(snapshot));
  expect(lines[0]).toMatchObject({ amount_minor: "25722", tax_minor: "2097" });
  expect(tax_minor).toBe(2_097n);
});

test("what goes back of a payment is shared as the payment was: a whole refund is the payment again, to the cent", () => {
  const lines = fc.array(line, { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(lines, fc.nat({ max: 100 }), (given, part) => {
      const snapshot = snapshotOf(given);
      const due = BigInt(snapshot.due_today_minor);
      const paid = shareOverLines(due, snapshot, dueToday(snapshot));
      expect(shareLikePayment(due, paid.lines)).toEqual(paid);
      const amount = (due * BigInt(part)) / 100n;
      const back = shareLikePayment(amount, paid.lines);
      expect(back.lines.reduce((all, each) => all + BigInt(each.amount_minor), 0n)).toBe(amount);
      expect(back.tax_minor <= paid.tax_minor).toBe(true);
    }),
  );
  expect(shareLikePayment(5_000n, [])).toEqual({ tax_minor: 0n, lines: [] });
});
