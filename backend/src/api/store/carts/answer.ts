import type { MedusaRequest } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { Refusal } from "../../http";

/** The cart as Medusa's own route answers it: with the fields that the client asked for. */
export async function presentCart(req: MedusaRequest, id: string) {
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({ entity: "cart", fields: req.queryConfig.fields, filters: { id } });
  if (!data[0]) throw new Refusal("CART_NOT_FOUND");
  return data[0];
}
