import { ANTIOXIDANT_PACKAGES } from "./antioxidants";
import { DRIP_PACKAGES } from "./drips";
import { ENERGY_AND_RECOVERY_PACKAGES } from "./energy-and-recovery";
import { KETAMINE_PACKAGES } from "./ketamine";
import { RADIANCE_PACKAGES } from "./radiance";
import type { PackageSeed } from "./types";

export type { PackageSeed, TermsSeed } from "./types";

/** The order in which the list shows them. */
const ORDER = [
  "radiance-kit",
  "myers",
  "hydration",
  "seasonal",
  "vitamin-c",
  "glutathione",
  "glow-plus",
  "nad-starter",
  "nad-loading",
  "athlete",
  "morning-after",
  "b12-shots",
  "alpha-lipoic",
  "ketamine-consultation",
  "ketamine-induction",
  "ketamine-maintenance",
];

export const PACKAGES: PackageSeed[] = [
  ...RADIANCE_PACKAGES,
  ...DRIP_PACKAGES,
  ...ANTIOXIDANT_PACKAGES,
  ...ENERGY_AND_RECOVERY_PACKAGES,
  ...KETAMINE_PACKAGES,
].sort((a, b) => ORDER.indexOf(a.handle) - ORDER.indexOf(b.handle));
