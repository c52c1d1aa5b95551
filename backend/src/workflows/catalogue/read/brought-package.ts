import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

/** Why a package can't bring this one into the cart, in words; null where it can. */
export async function broughtProblem(
  container: MedusaContainer,
  brings: string | null,
  ownHandle: string,
): Promise<string | null> {
  if (brings === null) return null;
  if (brings === ownHandle) return "A package can't bring itself";
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({ entity: "care_package", fields: ["id", "product.handle"] });
  return data.some(({ product }) => product?.handle === brings) ? null : "There is no care package of this handle";
}
