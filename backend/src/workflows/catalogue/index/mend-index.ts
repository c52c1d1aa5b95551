import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { CATALOGUE_TAGS } from "@ampoule/contract/revalidation";
import { catalogueSaved } from "../freshness/kept-catalogue";
import { refreshStorefront } from "../freshness/refresh-storefront";
import { rebuildIndex } from "./keep-index";

/** Of the time that mending may take: a clinic's catalogue is looked through each minute, ten thousand packages hourly. */
const SHARE = 1 / 200;

let behind = true;
let again_at = 0;

/** A save could not be written into the index: the next pass finds it. */
export function indexIsBehind(): void {
  behind = true;
}

/**
 * Looks the whole catalogue through for what the index missed: a crash between a save and its event, a price list that
 * began by its date, rows that were changed by SQL. The first pass of a process always does, later ones as often as it
 * costs little. What has changed is announced as a save is. `now`: milliseconds.
 */
export async function mendIndex(container: MedusaContainer, now: () => number = Date.now): Promise<void> {
  const began = now();
  if (!behind && began < again_at) return;
  behind = false;
  try {
    const changed = await rebuildIndex(container);
    if (changed > 0) {
      container.resolve(ContainerRegistrationKeys.LOGGER).info(JSON.stringify({ at: "index_mended", rows: changed }));
      await catalogueSaved(container, CATALOGUE_TAGS);
      refreshStorefront(container, CATALOGUE_TAGS);
    }
  } catch (error) {
    behind = true;
    throw error;
  }
  again_at = now() + (now() - began) / SHARE;
}
