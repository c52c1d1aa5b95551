import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { catalogueSaved } from "../workflows/catalogue/freshness/kept-catalogue";
import { refreshStorefront } from "../workflows/catalogue/freshness/refresh-storefront";
import { CATALOGUE_EVENTS, tagsOfEvent } from "../workflows/catalogue/freshness/tags-of-event";

/** What the backend itself keeps goes first: the storefront reads anew as soon as it is told. */
export default async function refreshStorefrontAfterSave({ event, container }: SubscriberArgs): Promise<void> {
  const tags = tagsOfEvent(event.name);
  await catalogueSaved(container, tags);
  refreshStorefront(container, tags);
}

export const config: SubscriberConfig = {
  event: CATALOGUE_EVENTS,
  context: { subscriberId: "refresh-storefront" },
};
