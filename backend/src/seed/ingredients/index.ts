import { MINERALS_AND_FLUIDS } from "./minerals-and-fluids";
import { OTHER_INGREDIENTS } from "./other";
import type { IngredientSeed } from "./types";
import { VITAMINS } from "./vitamins";

export { REVIEWED_ON, REVIEWER } from "./sources";
export type { IngredientSeed } from "./types";

export const INGREDIENTS: IngredientSeed[] = [...VITAMINS, ...MINERALS_AND_FLUIDS, ...OTHER_INGREDIENTS];
