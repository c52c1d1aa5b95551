import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { createProductsWorkflow, updateProductsWorkflow } from "@medusajs/medusa/core-flows";
import { StepResponse } from "@medusajs/framework/workflows-sdk";
import { refuseOpenClaims } from "../../claims/refuse-open-claims";

/**
 * A session is given at the clinic. Medusa asks for a shipping method at checkout for any product that has a shipping
 * profile, which its admin sets by default: so no product keeps one, whoever made it.
 */
createProductsWorkflow.hooks.productsCreated(detach, reattach);
updateProductsWorkflow.hooks.productsUpdated(detach, reattach);

type ProfileLink = { product_id: string; shipping_profile_id: string };

async function detach({ products }: { products: { id: string }[] }, { container }: { container: MedusaContainer }) {
  // Medusa gives each hook to one handler alone, so this one reads the products' claims too.
  await refuseOpenClaims(container, { product_ids: products.map(({ id }) => id) });
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "product",
    fields: ["id", "shipping_profile.id"],
    filters: { id: products.map(({ id }) => id) },
  });
  const profiles = data.flatMap((product) =>
    product.shipping_profile ? [{ product_id: product.id, shipping_profile_id: product.shipping_profile.id }] : [],
  );
  if (profiles.length > 0) await container.resolve(ContainerRegistrationKeys.LINK).dismiss(profiles.map(profileLink));
  return new StepResponse(undefined, profiles);
}

async function reattach(profiles: ProfileLink[] | undefined, { container }: { container: MedusaContainer }) {
  if (profiles?.length) await container.resolve(ContainerRegistrationKeys.LINK).create(profiles.map(profileLink));
}

const profileLink = ({ product_id, shipping_profile_id }: ProfileLink) => ({
  [Modules.PRODUCT]: { product_id },
  [Modules.FULFILLMENT]: { shipping_profile_id },
});
