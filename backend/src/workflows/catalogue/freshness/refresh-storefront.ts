import type { CatalogueTag } from "@ampoule/contract/revalidation";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { environment } from "../../../environment";
import { sendRevalidation } from "../../../storefront/send-revalidation";
import { Announcer } from "./announcer";

let announcer: Announcer | undefined;

/**
 * Makes the storefront's next read of these tags fresh. Returns at once; a storefront that can't be told shows the
 * change when its pages' time is up, a minute at the most.
 */
export function refreshStorefront(container: MedusaContainer, tags: readonly CatalogueTag[]): void {
  announcer ??= announcerOf(container);
  announcer.announce(tags);
}

function announcerOf(container: MedusaContainer): Announcer {
  const { STOREFRONT_URL, STOREFRONT_INTERNAL_URL, STOREFRONT_REVALIDATE_SECRET: secret } = environment();
  const storefront = { origin: STOREFRONT_INTERNAL_URL ?? STOREFRONT_URL, secret };
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  return new Announcer({
    send: (tags) => sendRevalidation(storefront, { tags }),
    giveUp: (tags, reason) => logger.warn(JSON.stringify({ at: "storefront_not_told", tags: tags.join(","), reason })),
    gather_ms: 50,
    again_after_ms: 1_000,
    retry_after_ms: [200, 800, 3_000],
  });
}
