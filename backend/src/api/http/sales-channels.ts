import type { MedusaRequest, MedusaStoreRequest } from "@medusajs/framework/http";

/** The sales channels that the request's publishable key opens; Medusa has checked the key before any route. */
export function salesChannelsOf(req: MedusaRequest): string[] {
  return (req as MedusaStoreRequest).publishable_key_context.sales_channel_ids;
}
