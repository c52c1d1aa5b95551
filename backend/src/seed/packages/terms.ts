import type { BalanceDueRule, DepositRule } from "@ampoule/contract";
import type { SoldAs, TermsSeed } from "./types";

export const percent = (basis_points: number): DepositRule => ({ kind: "percent", basis_points });
export const fixed = (minor: string): DepositRule => ({ kind: "fixed", amount: { minor, currency: "usd" } });
export const inFull: DepositRule = { kind: "full" };

export const beforeSession = (session: number): BalanceDueRule => ({ kind: "before_session", session });
export const atSession = (session: number): BalanceDueRule => ({ kind: "at_session", session });
export const afterClearance = (days: number): BalanceDueRule => ({ kind: "days_after_clearance", days });
export const noBalance: BalanceDueRule = { kind: "none" };

type Course = Partial<TermsSeed> & Pick<TermsSeed, "sessions" | "duration_min" | "deposit" | "balance_due">;

/** A package's terms: what is usual here, unless `course` says otherwise. */
export function terms(course: Course): TermsSeed {
  return {
    infusion_min: null,
    spacing: null,
    needs_clearance: true,
    balance_waits_for_clearance: false,
    retained_basis_points: 1000,
    ...course,
  };
}

/** The whole course, priced in cents. */
export const course = (price_minor: bigint, of: TermsSeed): SoldAs => ({
  option: of.sessions === 1 ? "One session" : `Course of ${of.sessions}`,
  sku_suffix: "course",
  price_minor,
  terms: of,
});

/**
 * One session of a course, under the course's rules as far as they mean something for one: a balance due before a
 * later session falls due before this one.
 */
export function single(price_minor: bigint, of: TermsSeed, deposit: DepositRule = of.deposit): SoldAs {
  const balance_due =
    deposit.kind === "full"
      ? noBalance
      : "session" in of.balance_due
        ? { ...of.balance_due, session: 1 }
        : of.balance_due;
  return {
    option: "One session",
    sku_suffix: "single",
    price_minor,
    terms: { ...of, sessions: 1, spacing: null, deposit, balance_due },
  };
}
