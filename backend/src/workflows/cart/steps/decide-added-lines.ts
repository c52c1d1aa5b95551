import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { type AskedItem, decideAdded, type Refused } from "../decide-lines";
import { lineFacts } from "../line-facts";
import { cartForRules } from "../lines";

export type AddedLines = { ok: true; items: AskedItem[] } | Refused;

/** Reads the cart and decides what joins it. A cart that isn't there is Medusa's to refuse. */
export const decideAddedLinesStep = createStep(
  "decide-added-lines",
  async ({ cart_id, items }: { cart_id: string; items: AskedItem[] }, { container }) => {
    const cart = await cartForRules(container, cart_id);
    if (!cart) return new StepResponse<AddedLines>({ ok: true, items });
    if (cart.completed_at) return new StepResponse<AddedLines>({ ok: false, code: "CART_COMPLETED" });
    const variantIds = items.map(({ variant_id }) => variant_id);
    const facts = await lineFacts(container, cart.items, variantIds, cart);
    return new StepResponse<AddedLines>(decideAdded(items, facts));
  },
);
