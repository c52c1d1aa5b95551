import { StaffIngredient, type StaffIngredientList, type StaffIngredientQuery } from "@ampoule/contract";
import { localDate } from "@ampoule/domain/calendar";
import { isReviewDue, oldestOf } from "@ampoule/domain/formulary";
import type { MedusaContainer } from "@medusajs/framework/types";
import { CLINIC_MODULE, type ClinicModuleService } from "../../modules/clinic";
import { FORMULARY_MODULE, type FormularyModuleService, versionOf } from "../../modules/formulary";
import { presentIngredient } from "../catalogue/read/formulas";
import { holdersOf } from "./holders";
import { type ListedIngredient, narrowed, sorted } from "./list-ingredients";

/** The clinic's own date, at this moment. */
export async function clinicToday(container: MedusaContainer, now: Date): Promise<string> {
  const { zone } = await container.resolve<ClinicModuleService>(CLINIC_MODULE).theClinic();
  return localDate(now, zone);
}

/** One ingredient as staff edit it, or null. */
export async function staffIngredient(
  container: MedusaContainer,
  id: string,
  now: Date,
): Promise<StaffIngredient | null> {
  const formulary = container.resolve<FormularyModuleService>(FORMULARY_MODULE);
  const [[found], today] = await Promise.all([
    formulary.listIngredients({ id }, { relations: ["evidence"], take: 1 }),
    clinicToday(container, now),
  ]);
  if (!found) return null;
  const holders = await holdersOf(container, [id]);
  return StaffIngredient.parse({
    ...presentIngredient(found),
    used_in: holders.get(id) ?? [],
    archived_at: instantOf(found.archived_at),
    review_due: isDue(found.evidence, found.archived_at, today),
    version: versionOf(found),
    changed_by: found.changed_by,
    changed_at: instantOf(found.changed_at),
  });
}

/**
 * A page of the formulary. It is narrowed and sorted in memory, since use is a matter of another module; who sorts by it
 * asks for every ingredient's use, who doesn't for those of the page alone.
 */
export async function findStaffIngredients(
  container: MedusaContainer,
  query: StaffIngredientQuery,
  now: Date,
): Promise<Omit<StaffIngredientList, "limit" | "offset">> {
  const formulary = container.resolve<FormularyModuleService>(FORMULARY_MODULE);
  const [records, today] = await Promise.all([
    formulary.listIngredients({}, { relations: ["evidence"], take: 100_000 }),
    clinicToday(container, now),
  ]);
  const all = records.map((record): ListedIngredient => {
    const { id, handle, name, also_known_as, kind, colour, what_it_is, archived_at, evidence } = record;
    const grades = { established: 0, limited: 0, not_established: 0 };
    for (const { grade } of evidence) grades[grade] += 1;
    return {
      id,
      handle,
      name,
      also_known_as,
      kind,
      colour,
      what_it_is,
      grades,
      reviewed_on: oldestOf(evidence.map(({ reviewed_on }) => reviewed_on)),
      review_due: isDue(evidence, archived_at, today),
      archived_at: instantOf(archived_at),
      used_in: 0,
    };
  });
  const found = narrowed(all, query);
  const byUse = query.order.endsWith("used_in");
  const counted = byUse ? await withUse(container, found) : found;
  const page = sorted(counted, query.order).slice(query.offset, query.offset + query.limit);
  return {
    ingredients: byUse ? page : await withUse(container, page),
    count: found.length,
    review_due: all.filter(({ review_due }) => review_due).length,
    today,
  };
}

async function withUse(container: MedusaContainer, rows: ListedIngredient[]): Promise<ListedIngredient[]> {
  const holders = await holdersOf(
    container,
    rows.map(({ id }) => id),
  );
  return rows.map((row) => ({ ...row, used_in: holders.get(row.id)?.length ?? 0 }));
}

/** Nobody has to review what can't be used. */
function isDue(evidence: readonly { reviewed_on: string }[], archived_at: Date | null, today: string): boolean {
  const oldest = oldestOf(evidence.map(({ reviewed_on }) => reviewed_on));
  return archived_at === null && oldest !== null && isReviewDue(oldest, today);
}

const instantOf = (value: Date | string | null): string | null =>
  value === null ? null : new Date(value).toISOString();
