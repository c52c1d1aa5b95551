import type { MedusaContainer } from "@medusajs/framework/types";
import { createProductVariantsWorkflow, updateProductVariantsWorkflow } from "@medusajs/medusa/core-flows";
import { refuseOpenClaims } from "../refuse-open-claims";

/** A variant's title stands on its product's page. Products themselves are read by `products-need-no-shipping`'s file. */
createProductVariantsWorkflow.hooks.productVariantsCreated(check);
updateProductVariantsWorkflow.hooks.productVariantsUpdated(check);

type Variants = { product_variants: { product_id?: string | null }[] };

async function check({ product_variants }: Variants, { container }: { container: MedusaContainer }): Promise<void> {
  const product_ids = product_variants.flatMap(({ product_id }) => (product_id ? [product_id] : []));
  await refuseOpenClaims(container, { product_ids: [...new Set(product_ids)] });
}
