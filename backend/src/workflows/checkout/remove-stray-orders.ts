import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { MedusaContainer } from "@medusajs/framework/types";
import { z } from "@medusajs/framework/zod";
import { cameFromCart } from "./cart-reference";
import { LEFT_BEHIND_MS } from "./settle-unsettled";
import { queryOf } from "./sold-things";
import { removeOrder } from "./steps/undo-half-made-order";

const PAGE = 200;
/** A stray is found within minutes; a shop that was off the air for longer finds it at its next start. */
const LOOK_BACK_MS = 3 * 86_400_000;

const Orders = z.array(
  z.object({ id: z.string(), metadata: z.unknown(), cart: z.object({ id: z.string() }).nullish() }),
);

/**
 * Takes away the orders that a crash left before they were linked to their cart. Nobody was told of them, nothing is
 * paid on them, and their cart becomes another order, or has. Gives how many.
 */
export async function removeStrayOrders(container: MedusaContainer, now: Date): Promise<number> {
  const created_at = {
    $gte: new Date(now.getTime() - LOOK_BACK_MS),
    $lte: new Date(now.getTime() - LEFT_BEHIND_MS),
  };
  let removed = 0;
  let after = "";
  for (;;) {
    const { data } = await queryOf(container).graph({
      entity: "order",
      fields: ["id", "metadata", "cart.id"],
      filters: { created_at, id: { $gt: after } },
      pagination: { take: PAGE, order: { id: "ASC" } },
    });
    const page = Orders.parse(data);
    for (const order of page.filter((each) => !each.cart && cameFromCart(each.metadata))) {
      await removeOrder(container, order.id);
      container.resolve(ContainerRegistrationKeys.LOGGER).warn(`order ${order.id} had lost its cart; it is gone`);
      removed += 1;
    }
    const last = page.at(-1);
    if (!last || page.length < PAGE) return removed;
    after = last.id;
  }
}
