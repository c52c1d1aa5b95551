import { judgeRefund, type RefundSituation } from "./judge-refund";

const now = new Date("2026-11-28T10:00:00Z");
const asked = { amount: 7_000n, created_by: "user_1", asked_at: now };
const before = (seconds: number) => new Date(now.getTime() - seconds * 1_000);
const situation: RefundSituation = {
  canceled: false,
  change_active: false,
  needs_credit_line: true,
  captured: 23_625n,
  refunds: [],
};
const made = (changes: Partial<RefundSituation["refunds"][number]>): Partial<RefundSituation> => ({
  refunds: [{ amount: 7_000n, created_by: "user_1", created_at: before(2), ...changes }],
});

test.each([
  ["ORDER_CANCELED", { canceled: true }],
  ["ORDER_CHANGE_ACTIVE", { change_active: true }],
  ["REFUND_TOO_LARGE", { captured: 6_999n }],
  ["REFUND_TOO_LARGE", { ...made({ created_at: before(60) }), captured: 13_999n }],
  ["REFUND_REPEATED", made({})],
  // The first click's refund was made while the second one waited for its turn.
  ["REFUND_REPEATED", made({ created_at: before(-20) })],
] as [string, Partial<RefundSituation>][])("it is refused as %s where %o", (code, changes) => {
  expect(judgeRefund(asked, { ...situation, ...changes })).toBe(code);
});

test.each([
  ["all that was captured", { captured: 7_000n }],
  ["what another has sent back too", made({ created_by: "user_2" })],
  ["another amount", made({ amount: 7_001n })],
  ["the same amount, a while later", made({ created_at: before(10) })],
  ["what a canceled order owes the client", { canceled: true, needs_credit_line: false }],
  ["what an order owes the client, beside an open edit", { change_active: true, needs_credit_line: false }],
] as [string, Partial<RefundSituation>][])("%s goes back", (_, changes) => {
  expect(judgeRefund(asked, { ...situation, ...changes })).toBeUndefined();
});
