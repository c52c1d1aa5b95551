import type { Terms } from "@ampoule/contract";
import type { Context, InferTypeOf } from "@medusajs/framework/types";
import type { EntityManager } from "@medusajs/framework/mikro-orm/knex";
import { InjectManager, MedusaContext, MedusaError, MedusaService } from "@medusajs/framework/utils";
import { CarePackage } from "./models/care-package";
import { TermsVersion } from "./models/terms-version";
import { columnsOfTerms, termsOfRow } from "./terms";

export type CarePackageRecord = InferTypeOf<typeof CarePackage>;

/** A row of `care_package_terms`. */
export type TermsRow = {
  id: string;
  care_package_id: string;
  variant_id: string;
  version: number;
  sessions: number;
  spacing_min_days: number | null;
  spacing_max_days: number | null;
  duration_min: number;
  infusion_min: number | null;
  needs_clearance: boolean;
  balance_waits_for_clearance: boolean;
  deposit: Record<string, unknown>;
  balance_due: Record<string, unknown>;
  retained_basis_points: number;
  changed_by: string | null;
  locked_at: Date | null;
  created_at: Date;
};

export type VersionedTerms = { version: number; terms: Terms };
export type NewTerms = {
  care_package_id: string;
  variant_id: string;
  /** The version that the change was made upon; 0 where there is none yet. */
  expected_version: number;
  terms: Terms;
  changed_by: string | null;
};

export class CarePackageModuleService extends MedusaService({ CarePackage, TermsVersion }) {
  /** The newest terms of each variant, in one statement. Variants without terms are left out. */
  @InjectManager()
  async currentTerms(
    variantIds: string[],
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<Map<string, VersionedTerms>> {
    if (variantIds.length === 0) return new Map();
    const rows = await manager(context).execute<TermsRow[]>(
      `SELECT DISTINCT ON (variant_id) * FROM care_package_terms
       WHERE variant_id IN (${variantIds.map(() => "?").join(", ")}) AND deleted_at IS NULL
       ORDER BY variant_id, version DESC`,
      variantIds,
    );
    return new Map(rows.map((row) => [row.variant_id, { version: row.version, terms: termsOfRow(row) }]));
  }

  /** Marks versions as used by an order, from when on the table refuses to change them. Repeating it does nothing. */
  @InjectManager()
  async lockTerms(
    pairs: { variant_id: string; version: number }[],
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<void> {
    if (pairs.length === 0) return;
    await manager(context).execute(
      `UPDATE care_package_terms SET locked_at = now()
       WHERE locked_at IS NULL AND (variant_id, version) IN (${pairs.map(() => "(?, ?)").join(", ")})`,
      pairs.flatMap((pair) => [pair.variant_id, pair.version]),
    );
  }

  /** Every version of a package's terms, newest first within its variant. */
  async termsHistory(carePackageId: string): Promise<TermsRow[]> {
    return this.listTermsVersions(
      { care_package_id: carePackageId },
      { order: { variant_id: "ASC", version: "DESC" }, take: 10_000 },
    );
  }

  /**
   * Appends to each variant the version after its `expected_version`, all of them or none. Two who change the same version
   * at once meet in the unique index: the later one is refused.
   */
  async appendTerms(
    changes: readonly NewTerms[],
  ): Promise<{ ok: true; ids: string[] } | { ok: false; code: "TERMS_VERSION_CONFLICT" }> {
    const current = await this.currentTerms(changes.map(({ variant_id }) => variant_id));
    if (changes.some((change) => (current.get(change.variant_id)?.version ?? 0) !== change.expected_version))
      return { ok: false, code: "TERMS_VERSION_CONFLICT" };
    try {
      const rows = await this.createTermsVersions(
        changes.map(({ care_package_id, variant_id, expected_version, terms, changed_by }) => ({
          ...columnsOfTerms(terms),
          ...{ care_package_id, variant_id, version: expected_version + 1, changed_by },
        })),
      );
      return { ok: true, ids: rows.map(({ id }) => id) };
    } catch (error) {
      if (isDuplicate(error)) return { ok: false, code: "TERMS_VERSION_CONFLICT" };
      throw error;
    }
  }
}

function manager(context: Context<EntityManager>): EntityManager {
  const found = context.manager;
  if (!found) throw new Error("Broken invariant: InjectManager gives a manager");
  return found;
}

// Medusa's repositories turn PostgreSQL's unique violation into an invalid-data error that says "already exists".
function isDuplicate(error: unknown): boolean {
  return MedusaError.isMedusaError(error) && /already exists/.test(error.message);
}
