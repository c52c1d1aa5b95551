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
 * The index goes first, then what the backend itself keeps: the storefront reads anew as soon as it is told. Where the
 * index takes long, they are told at once, and again when it is done.
 */
export default async function refreshStorefrontAfterSave({ event, container }: SubscriberArgs): Promise<void> {
  const tags = tagsOfEvent(event.name);
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
