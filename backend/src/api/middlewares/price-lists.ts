import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { PRICE_LIST_UPDATED } from "../../workflows/catalogue/freshness/tags-of-event";

/**
 * Medusa's pricing module announces a price list that is made or deleted, but changes one (its status, its dates, its
 * prices) by an upsert that announces nothing. So the route does, when it has answered that it is saved.
 */
export function announcePriceList(req: MedusaRequest<unknown>, res: MedusaResponse, next: MedusaNextFunction): void {
  res.on("finish", () => {
    if (res.statusCode >= 300) return;
    const message = { name: PRICE_LIST_UPDATED, data: { id: req.params["id"] ?? null } };
    req.scope
      .resolve(Modules.EVENT_BUS)
      .emit(message, { internal: true })
      .catch((error: unknown) => {
        const reason = error instanceof Error ? error.name : "unknown";
        req.scope.resolve(ContainerRegistrationKeys.LOGGER).warn(`A price list could not be announced: ${reason}`);
      });
  });
  next();
}
