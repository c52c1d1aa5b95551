import type { IngredientFields } from "@ampoule/contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { clinicToday } from "../../../workflows/formulary/read-ingredients";
import { Refusal } from "../../http";

/** Nobody has reviewed anything tomorrow: refuses each such date beside its field. The day is the clinic's. */
export async function refuseFutureReviews(
  container: MedusaContainer,
  { evidence }: Pick<IngredientFields, "evidence">,
  now: Date,
): Promise<void> {
  const today = await clinicToday(container, now);
  const fields = evidence.flatMap(({ reviewed_on }, index) =>
    reviewed_on > today ? [{ path: `evidence.${index}.reviewed_on`, message: "This day is still to come" }] : [],
  );
  if (fields.length > 0) throw new Refusal("INVALID_INPUT", fields);
}
