import type { CatalogueFormat } from "@ampoule/contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { tablesIn } from "../../sheets/tables";
import { writeFile } from "../../sheets/write-file";
import { clinicToday } from "../formulary/read-ingredients";
import { readShelf } from "./shelf/read-shelf";
import { sheetsOf } from "./shelf/sheets-of";

/** The whole catalogue as a file, and the clinic's day on which it was that. */
export async function exportCatalogue(
  container: MedusaContainer,
  format: CatalogueFormat,
  now: Date,
): Promise<{ bytes: Uint8Array; day: string }> {
  const shelf = await readShelf(container);
  const bytes = await writeFile(sheetsOf(shelf), tablesIn(shelf.currency), format);
  return { bytes, day: await clinicToday(container, now) };
}
