import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { afterSave } from "../workflows/catalogue/freshness/after-save";
import { CATALOGUE_EVENTS } from "../workflows/catalogue/freshness/tags-of-event";

export default async function refreshStorefrontAfterSave({ event, container }: SubscriberArgs): Promise<void> {
  await afterSave(container, event);
}

export const config: SubscriberConfig = {
  event: CATALOGUE_EVENTS,
  context: { subscriberId: "refresh-storefront" },
};
