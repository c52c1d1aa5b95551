import type { IngredientFields } from "@ampoule/contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { futureReviews } from "../../../workflows/formulary/future-reviews";
import { clinicToday } from "../../../workflows/formulary/read-ingredients";
import { Refusal } from "../../http";

/** Refuses each review that is dated in days to come, beside its field. The day is the clinic's. */
export async function refuseFutureReviews(
  container: MedusaContainer,
  fields: Pick<IngredientFields, "evidence">,
  now: Date,
): Promise<void> {
  const problems = futureReviews(fields, await clinicToday(container, now));
  if (problems.length > 0) throw new Refusal("INVALID_INPUT", problems);
}
