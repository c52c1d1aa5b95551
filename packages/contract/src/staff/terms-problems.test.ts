import type { Terms } from "../catalogue/index";
import { termsProblems } from "./terms-problems";

const price = { minor: "94500", currency: "usd" };
const sound: Terms = {
  sessions: 6,
  spacing: { min_days: 7, max_days: 21 },
  duration_min: 45,
  infusion_min: null,
  needs_clearance: true,
  balance_waits_for_clearance: false,
  deposit: { kind: "percent", basis_points: 2500 },
  balance_due: { kind: "before_session", session: 2 },
  refund: { retained_basis_points: 1000 },
};
const paths = (change: Partial<Terms>) => termsProblems({ ...sound, ...change }, price, "usd").map(({ path }) => path);

test("sound terms have no problems", () => {
  expect(paths({})).toEqual([]);
});

test.each<[string, Partial<Terms>, string]>([
  ["the most days between are fewer than the least", { spacing: { min_days: 9, max_days: 8 } }, "spacing.max_days"],
  ["several sessions have no spacing", { spacing: null }, "spacing"],
  ["one session has a spacing", { sessions: 1, balance_due: { kind: "at_session", session: 1 } }, "spacing"],
  ["the infusion outlasts the session", { infusion_min: 46 }, "infusion_min"],
  [
    "the deposit is in another currency",
    { deposit: { kind: "fixed", amount: { minor: "100", currency: "eur" } } },
    "deposit.amount.currency",
  ],
  [
    "the deposit is more than the price",
    { deposit: { kind: "fixed", amount: { minor: "94501", currency: "usd" } } },
    "deposit.amount.minor",
  ],
  [
    "the deposit is negative",
    { deposit: { kind: "fixed", amount: { minor: "-1", currency: "usd" } } },
    "deposit.amount.minor",
  ],
  [
    "the balance falls due at a session that isn't there",
    { balance_due: { kind: "at_session", session: 7 } },
    "balance_due.session",
  ],
  ["all is paid today and yet something falls due", { deposit: { kind: "full" } }, "balance_due.kind"],
  ["a balance has no due date", { balance_due: { kind: "none" } }, "balance_due.kind"],
  [
    "the balance waits for a clearance that isn't needed",
    { needs_clearance: false, balance_waits_for_clearance: true },
    "balance_waits_for_clearance",
  ],
  [
    "what waits for clearance is paid in full",
    { balance_waits_for_clearance: true, deposit: { kind: "full" }, balance_due: { kind: "none" } },
    "deposit.kind",
  ],
])("terms are refused where %s", (_, change, path) => {
  expect(paths(change)).toEqual([`terms.${path}`]);
});

test("a fixed deposit as high as the price is allowed", () => {
  expect(paths({ deposit: { kind: "fixed", amount: { minor: "94500", currency: "usd" } } })).toEqual([]);
});
