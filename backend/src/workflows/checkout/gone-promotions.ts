import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { queryOf } from "./sold-things";

const Cart = z.object({ promotions: z.array(z.object({ id: z.string() }).nullish()).nullish() });

/** Whether a cart, as core has read it, names a promotion that is no longer there. */
export function namesGonePromotions(cart: unknown): boolean {
  return Cart.safeParse(cart).data?.promotions?.some((each) => !each) ?? false;
}

const Links = z.array(z.object({ promotion_id: z.string(), promotion: z.object({ id: z.string() }).nullish() }));

/**
 * Takes away a cart's links to promotions that staff have deleted: core deletes none of them, and then fails on each
 * such cart, paid or not. What they took off stands in the cart's lines, until it is priced again.
 */
export async function forgetGonePromotions(container: MedusaContainer, cart_id: string): Promise<void> {
  const { data } = await queryOf(container).graph({
    entity: "cart_promotion",
    fields: ["promotion_id", "promotion.id"],
    filters: { cart_id },
  });
  const gone = Links.parse(data).filter(({ promotion }) => !promotion);
  if (gone.length === 0) return;
  await container
    .resolve(ContainerRegistrationKeys.LINK)
    .dismiss(gone.map(({ promotion_id }) => ({ [Modules.CART]: { cart_id }, [Modules.PROMOTION]: { promotion_id } })));
}
