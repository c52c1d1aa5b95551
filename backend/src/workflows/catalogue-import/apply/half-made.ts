import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { deleteProductsWorkflow, deleteProductVariantsWorkflow } from "@medusajs/medusa/core-flows";
import { CARE_PACKAGE_MODULE, type CarePackageModuleService } from "../../../modules/care-package";
import type { Writes } from "./writes";

/**
 * What Medusa's workflows make for an import, by the ids that it gave. Each makes its rows in many transactions, so of one
 * that died there may be a product that no channel sells, or a way of being sold that has no price.
 */
export const Making = z.object({ product_ids: z.array(z.string()), variant_ids: z.array(z.string()) });
export type Making = z.infer<typeof Making>;

export const makingOf = ({ products, variants }: Writes): Making => ({
  product_ids: products.added.map(({ product_id }) => product_id),
  variant_ids: variants.added.map(({ way }) => way.variant_id),
});

/** Takes away what a dead process may have left half made, for it to be made anew. The rest of what it wrote stands. */
export async function removeHalfMade(container: MedusaContainer, { product_ids, variant_ids }: Making): Promise<void> {
  // Whether a list of no ids means none or any is nothing to find out here.
  if (product_ids.length > 0) await removeProducts(container, product_ids);
  if (variant_ids.length > 0) await removeVariants(container, variant_ids);
}

/** A package is written once all of its product is there. */
async function removeProducts(container: MedusaContainer, product_ids: readonly string[]): Promise<void> {
  const ids = [...product_ids];
  const { data: products } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "product", fields: ["id"], filters: { id: ids } });
  const whole = await container
    .resolve<CarePackageModuleService>(CARE_PACKAGE_MODULE)
    .listCarePackages({ product_id: ids }, { take: ids.length });
  const known = new Set(whole.map(({ product_id }) => product_id));
  const half = products.map(({ id }) => id).filter((id) => ids.includes(id) && !known.has(id));
  if (half.length > 0) await deleteProductsWorkflow(container).run({ input: { ids: half } });
}

async function removeVariants(container: MedusaContainer, variant_ids: readonly string[]): Promise<void> {
  const { data: variants } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "product_variant", fields: ["id", "price_set.id"], filters: { id: [...variant_ids] } });
  const unpriced = variants.filter(({ id, price_set }) => variant_ids.includes(id) && !price_set).map(({ id }) => id);
  if (unpriced.length > 0) await deleteProductVariantsWorkflow(container).run({ input: { ids: unpriced } });
}
