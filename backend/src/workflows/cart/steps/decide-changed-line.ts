import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { decideChanged, type LineChange, type Refused } from "../decide-lines";
import { cartForRules } from "../lines";
import { packageRules } from "../package-rules";

type Change = {
  cart_id: string;
  line_id: string;
  quantity: number;
  metadata?: Record<string, unknown> | null | undefined;
};

/** Reads the cart and decides what a line's new quantity comes to. */
export const decideChangedLineStep = createStep(
  "decide-changed-line",
  async ({ cart_id, ...change }: Change, { container }) => {
    const cart = await cartForRules(container, cart_id);
    if (!cart) return new StepResponse<LineChange | Refused>({ ok: false, code: "CART_NOT_FOUND" });
    if (cart.completed_at) return new StepResponse<LineChange | Refused>({ ok: false, code: "CART_COMPLETED" });
    return new StepResponse<LineChange | Refused>(
      decideChanged(change, { lines: cart.items, rules: await packageRules(container) }),
    );
  },
);
