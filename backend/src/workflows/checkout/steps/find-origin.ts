import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { cartOfOrder } from "../order";
import { queryOf } from "../sold-things";

/** The cart that an order was; null for one that staff made. It never changes, so it is asked before the lock. */
export const findOriginStep = createStep("find-origin", async ({ order_id }: { order_id: string }, { container }) => {
  return new StepResponse({ cart_id: (await cartOfOrder(queryOf(container), order_id)) ?? null });
});
