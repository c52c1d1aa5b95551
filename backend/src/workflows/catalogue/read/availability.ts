import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, getVariantAvailability } from "@medusajs/framework/utils";
import type { SellableVariant } from "./sellable-packages";

/**
 * Variants that can't be had: counted by staff, used up, and not to be ordered beyond. Most packages count nothing
 * and cost no statement.
 */
export async function soldOutVariants(
  container: MedusaContainer,
  variants: SellableVariant[],
  salesChannelId: string | undefined,
): Promise<Set<string>> {
  const counted = variants.filter((variant) => variant.manage_inventory && !variant.allow_backorder);
  if (counted.length === 0) return new Set();
  if (!salesChannelId) return new Set(counted.map(({ id }) => id));
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const availability = await getVariantAvailability(query, {
    variant_ids: counted.map(({ id }) => id),
    sales_channel_id: salesChannelId,
  });
  return new Set(counted.map(({ id }) => id).filter((id) => (availability[id]?.availability ?? 0) < 1));
}
