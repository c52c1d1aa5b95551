import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { z } from "@medusajs/framework/zod";
import { readCart } from "../cart";
import { hasNoPayment } from "../half-made";
import { STRIPE_PROVIDER_ID } from "../judge-completion";
import { orderOfCart, readPaidOrder } from "../order";
import { queryOf } from "../sold-things";

/** Gives the order that was taken away; null where there was none to take. */
export const undoHalfMadeOrderStep = createStep(
  "undo-half-made-order",
  async ({ cart_id }: { cart_id: string }, { container }) => {
    const query = queryOf(container);
    const [order_id, cart] = await Promise.all([orderOfCart(query, cart_id), readCart(query, cart_id)]);
    if (!cart) return new StepResponse({ undone: null });
    if (order_id) {
      const order = await readPaidOrder(query, order_id);
      // Another provider may leave an order without a payment on purpose, to be collected at the clinic.
      const byStripe = cart.collection?.sessions.every((session) => session.provider_id === STRIPE_PROVIDER_ID);
      if (!hasNoPayment(order) || cart.total === 0n || !byStripe) return new StepResponse({ undone: null });
      await removeOrder(container, order_id);
    }
    // Last, and the links before it: a crash on the way leaves what the next try still finds.
    if (cart.completed) await container.resolve(Modules.CART).updateCarts([{ id: cart_id, completed_at: null }]);
    return new StepResponse({ undone: order_id ?? null });
  },
);

const Items = z.array(z.object({ items: z.array(z.object({ id: z.string() })).nullish() }));

/** Core's link tables of an order that a completion fills, with the module and the key at their other end. */
const LINKS = [
  { entity: "order_payment_collection", module: Modules.PAYMENT, key: "payment_collection_id" },
  { entity: "order_promotion", module: Modules.PROMOTION, key: "promotion_id" },
  { entity: "order_cart", module: Modules.CART, key: "cart_id" },
] as const;
const Link = z.record(z.string(), z.unknown());

/** The order that nobody was told of, with what was reserved for it and what points to it. */
export async function removeOrder(container: MedusaContainer, order_id: string): Promise<void> {
  const query = queryOf(container);
  const { data } = await query.graph({ entity: "order", fields: ["items.id"], filters: { id: order_id } });
  const lines = Items.parse(data).flatMap(({ items }) => (items ?? []).map(({ id }) => id));
  if (lines.length > 0) await container.resolve(Modules.INVENTORY).deleteReservationItemsByLineItem(lines);
  await container.resolve(Modules.ORDER).deleteOrders([order_id]);
  for (const { entity, module, key } of LINKS) {
    const { data: links } = await query.graph({ entity, fields: [key], filters: { order_id } });
    // Dismissed one by one: deleting an order's links deletes the payment collection with them.
    for (const link of z.array(Link).parse(links))
      await container
        .resolve(ContainerRegistrationKeys.LINK)
        .dismiss({ [Modules.ORDER]: { order_id }, [module]: { [key]: String(link[key]) } });
  }
}
