import type { MedusaContainer } from "@medusajs/framework/types";
import { mendIndex } from "../workflows/catalogue/index/mend-index";

/** Finds what a crash left out of the index, and what no save announces. */
export default async function mendCatalogueIndex(container: MedusaContainer): Promise<void> {
  await mendIndex(container);
}

export const config = { name: "mend-catalogue-index", schedule: "* * * * *" };
