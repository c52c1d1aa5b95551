import type { Terms } from "@ampoule/contract";
import { termsChanges } from "./terms-changes";
import { textIn } from "./text-in";

const english = textIn("en");

const terms: Terms = {
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

test("the same terms saved again have changed nothing", () => {
  expect(termsChanges(terms, { ...terms }, english)).toEqual([]);
});

const changes: [string, Partial<Terms>, string, string][] = [
  ["Sessions", { sessions: 5 }, "6 sessions", "5 sessions"],
  ["Days between", { spacing: { min_days: 7, max_days: null } }, "7 to 21 days apart", "at least 7 days apart"],
  ["Days between", { spacing: null }, "7 to 21 days apart", "none"],
  ["Appointment", { infusion_min: 40 }, "45 min", "45 min (40 min of infusion)"],
  ["Deposit", { deposit: { kind: "percent", basis_points: 3000 } }, "25% today", "30% today"],
  ["Balance", { balance_due: { kind: "at_session", session: 2 } }, "before session 2", "at session 2"],
  [
    "Clearance",
    { balance_waits_for_clearance: true },
    "Needed; the balance may be paid before it",
    "Needed; the balance can't be paid before it",
  ],
  ["Refund", { refund: { retained_basis_points: 0 } }, "10% kept of what wasn't had", "nothing kept"],
];

test.each(changes)("a change of %s is told with what it was and is, and nothing else", (label, part, before, after) => {
  expect(termsChanges(terms, { ...terms, ...part }, english)).toEqual([{ label, before, after }]);
});

test("every field of terms is told", () => {
  const other: Terms = {
    sessions: 4,
    spacing: { min_days: 1, max_days: 2 },
    duration_min: 30,
    infusion_min: 20,
    needs_clearance: false,
    balance_waits_for_clearance: false,
    deposit: { kind: "full" },
    balance_due: { kind: "none" },
    refund: { retained_basis_points: 500 },
  };
  for (const [field, value] of Object.entries(other))
    if (JSON.stringify(value) !== JSON.stringify(Object.entries(terms).find(([name]) => name === field)?.[1]))
      expect([field, termsChanges(terms, { ...terms, [field]: value }, english).length]).toEqual([field, 1]);
});
