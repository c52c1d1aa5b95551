import type { Terms } from "@ampoule/contract";
import {
  describeBalance,
  describeCourse,
  describeDeposit,
  describeRefund,
  describeRefundShare,
} from "./describe-terms";
import { textIn } from "./text-in";

const english = textIn("en");
const spanish = textIn("es");
const terms: Terms = {
  sessions: 6,
  spacing: { min_days: 7, max_days: 21 },
  duration_min: 45,
  infusion_min: 40,
  needs_clearance: true,
  balance_waits_for_clearance: false,
  deposit: { kind: "fixed", amount: { minor: "5000", currency: "usd" } },
  balance_due: { kind: "days_after_clearance", days: 1 },
  refund: { retained_basis_points: 1250 },
};

test("terms are told to staff in their language", () => {
  expect([
    describeCourse(terms, english),
    describeDeposit(terms, english),
    describeBalance(terms.balance_due, english),
    describeRefundShare(terms, english),
  ]).toEqual([
    "6 sessions, 7 to 21 days apart, 45 min each (40 min of infusion)",
    "$50.00 for each one sold, today",
    "1 day after clearance",
    "12.5% kept of what wasn't had",
  ]);
  expect([
    describeCourse(terms, spanish),
    describeDeposit(terms, spanish),
    describeBalance(terms.balance_due, spanish),
    describeBalance({ kind: "before_session", session: 2 }, spanish),
    describeRefundShare(terms, spanish),
  ]).toEqual([
    "6 sesiones, con 7 a 21 días entre una y otra, 45 min cada una (40 min de infusión)",
    "$50.00 por cada uno vendido, hoy",
    "1 día después de la autorización",
    "antes de la sesión 2",
    "se retiene el 12.5% de lo no recibido",
  ]);
});

test("the sentence that clients agree to is shown as they read it", () => {
  expect(describeRefund(terms)).toMatch(/^Until a clinician clears you/);
});
