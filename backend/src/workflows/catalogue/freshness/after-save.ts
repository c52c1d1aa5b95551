import { setTimeout as pause } from "node:timers/promises";
import type { CatalogueTag } from "@ampoule/contract/revalidation";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { indexSaved } from "../index/keep-index";
import { indexIsBehind } from "../index/mend-index";
import { savedBy } from "../index/touched";
import { catalogueSaved } from "./kept-catalogue";
import { refreshStorefront } from "./refresh-storefront";
import { tagsOfEvent } from "./tags-of-event";

/** A price list of a large catalogue changes a great many rows: what is shown of a page needs none of them. */
const WAIT_FOR_INDEX_MS = 1_000;

const underWay = new Set<Promise<void>>();

/**
 * What the backend itself keeps goes at once: whoever asks after the save is answered with it. The storefront is told when
 * the index, which its lists are made of, has the save too; where that takes long, before it and again when it is done.
 */
export async function afterSave(container: MedusaContainer, event: { name: string; data: unknown }): Promise<void> {
  const work = spread(container, event);
  underWay.add(work);
  try {
    await work;
  } finally {
    underWay.delete(work);
  }
}

/** Resolves once every save that this process has heard of is told and in the index, or has failed to be. */
export async function savesAreSpread(): Promise<void> {
  while (underWay.size > 0) await Promise.allSettled(underWay);
}

async function spread(container: MedusaContainer, event: { name: string; data: unknown }): Promise<void> {
  const tags = tagsOfEvent(event.name);
  await catalogueSaved(container, tags);
  const indexed = indexSaved(container, savedBy(event)).then(
    () => true,
    (error: unknown) => {
      indexIsBehind();
      container.resolve(ContainerRegistrationKeys.LOGGER).warn(`The catalogue's index is behind: ${String(error)}`);
      return true;
    },
  );
  const inTime = await Promise.race([indexed, pause(WAIT_FOR_INDEX_MS, false, { ref: false })]);
  await tell(container, tags);
  if (!inTime && (await indexed)) await tell(container, tags);
}

async function tell(container: MedusaContainer, tags: readonly CatalogueTag[]): Promise<void> {
  await catalogueSaved(container, tags);
  refreshStorefront(container, tags);
}
