import { setTimeout as pause } from "node:timers/promises";
import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import type { MedusaContainer } from "@medusajs/framework/types";
import type { CatalogueTag } from "@ampoule/contract/revalidation";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { catalogueSaved } from "../workflows/catalogue/freshness/kept-catalogue";
import { refreshStorefront } from "../workflows/catalogue/freshness/refresh-storefront";
import { CATALOGUE_EVENTS, tagsOfEvent } from "../workflows/catalogue/freshness/tags-of-event";
import { indexSaved } from "../workflows/catalogue/index/keep-index";
import { indexIsBehind } from "../workflows/catalogue/index/mend-index";
import { savedBy } from "../workflows/catalogue/index/touched";

/** A price list of a large catalogue changes a great many rows: what is shown of a page needs none of them. */
const WAIT_FOR_INDEX_MS = 1_000;

/**
 * What the backend itself keeps goes at once: whoever asks after the save is answered with it. The storefront is told when
 * the index, which its lists are made of, has the save too; where that takes long, before it and again when it is done.
 */
export default async function refreshStorefrontAfterSave({ event, container }: SubscriberArgs): Promise<void> {
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

export const config: SubscriberConfig = {
  event: CATALOGUE_EVENTS,
  context: { subscriberId: "refresh-storefront" },
};
