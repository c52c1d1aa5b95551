import { ARTICLES } from "./articles";
import { ENERGY_AND_RECOVERY } from "./energy-and-recovery";
import { KETAMINE } from "./ketamine";
import { MINERALS_AND_FLUIDS } from "./minerals-and-fluids";
import { OTHER_INGREDIENTS } from "./other-ingredients";
import { PACKAGES } from "./packages";
import { SHARED } from "./shared";
import { VITAMINS } from "./vitamins";

/** The Spanish of the seeded texts, each under its English: all of them, and no other. */
export const PHRASES: readonly (readonly [english: string, spanish: string])[] = [
  SHARED,
  VITAMINS,
  MINERALS_AND_FLUIDS,
  OTHER_INGREDIENTS,
  KETAMINE,
  PACKAGES,
  ENERGY_AND_RECOVERY,
  ARTICLES,
].flatMap((phrases) => Object.entries(phrases));
