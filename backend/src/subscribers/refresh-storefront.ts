import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { refreshStorefront } from "../workflows/catalogue/freshness/refresh-storefront";
import { CATALOGUE_EVENTS, tagsOfEvent } from "../workflows/catalogue/freshness/tags-of-event";

export default async function refreshStorefrontAfterSave({ event, container }: SubscriberArgs): Promise<void> {
  refreshStorefront(container, tagsOfEvent(event.name));
}

export const config: SubscriberConfig = {
  event: CATALOGUE_EVENTS,
  context: { subscriberId: "refresh-storefront" },
};
