import type { FieldError, IngredientFields } from "@ampoule/contract";

/** Nobody has reviewed anything tomorrow: each such date, beside its field. `today` is the clinic's day. */
export const futureReviews = ({ evidence }: Pick<IngredientFields, "evidence">, today: string): FieldError[] =>
  evidence.flatMap(({ reviewed_on }, index) =>
    reviewed_on > today ? [{ path: `evidence.${index}.reviewed_on`, message: "This day is still to come" }] : [],
  );
