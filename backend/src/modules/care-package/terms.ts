import { Terms } from "@ampoule/contract";
import type { TermsRow } from "./service";

type TermsColumns = Omit<
  TermsRow,
  "id" | "care_package_id" | "variant_id" | "version" | "changed_by" | "locked_at" | "created_at"
>;

/** A stored version as the contract speaks of it. Throws where the row is not valid terms: a defect of ours. */
export function termsOfRow(row: TermsColumns): Terms {
  return Terms.parse({
    sessions: row.sessions,
    spacing: row.spacing_min_days === null ? null : { min_days: row.spacing_min_days, max_days: row.spacing_max_days },
    duration_min: row.duration_min,
    infusion_min: row.infusion_min,
    needs_clearance: row.needs_clearance,
    balance_waits_for_clearance: row.balance_waits_for_clearance,
    deposit: row.deposit,
    balance_due: row.balance_due,
    refund: { retained_basis_points: row.retained_basis_points },
  });
}

export function columnsOfTerms(terms: Terms): TermsColumns {
  return {
    sessions: terms.sessions,
    spacing_min_days: terms.spacing?.min_days ?? null,
    spacing_max_days: terms.spacing?.max_days ?? null,
    duration_min: terms.duration_min,
    infusion_min: terms.infusion_min,
    needs_clearance: terms.needs_clearance,
    balance_waits_for_clearance: terms.balance_waits_for_clearance,
    deposit: terms.deposit,
    balance_due: terms.balance_due,
    retained_basis_points: terms.refund.retained_basis_points,
  };
}
