import type { MedusaContainer } from "@medusajs/framework/types";
import { seedArticles } from "./seed-articles";
import { seedFormulary } from "./seed-formulary";
import { seedPackages } from "./seed-packages";
import { seedSpanish } from "./seed-spanish";
import { rebuildIndex } from "../workflows/catalogue/index/keep-index";
import { seedStore, type SeededStore } from "./seed-store";

/** Fills an empty database with a clinic and its catalogue. Run again, it adds what is missing and changes nothing. */
export async function seed(container: MedusaContainer): Promise<SeededStore> {
  const store = await seedStore(container);
  const ingredientIds = await seedFormulary(container);
  await seedPackages(container, store, ingredientIds);
  await seedArticles(container);
  await seedSpanish(container);
  // A command may end before what its saves have told is dealt with.
  await rebuildIndex(container);
  return store;
}
