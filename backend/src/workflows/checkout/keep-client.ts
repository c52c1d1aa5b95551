import type { ClientOfCart, ErrorCode } from "@ampoule/contract";
import {
  acquireLockStep,
  emitEventStep,
  releaseLockStep,
  updateCartsStep,
  updateCartWorkflow,
} from "@medusajs/medusa/core-flows";
import { CartWorkflowEvents } from "@medusajs/framework/utils";
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import { z } from "@medusajs/framework/zod";
import { findClientStep } from "./steps/find-client";
import { isFor } from "./session-conditions";
import { queryOf } from "./sold-things";

export type KeepClientInput = ClientOfCart & {
  readonly cart_id: string;
  /** The signed-in customer; null for a guest. */
  readonly asked_by: string | null;
};
export type KeptOrRefused = { readonly ok: true } | { readonly ok: false; readonly code: ErrorCode };

const Cart = z.object({
  id: z.string(),
  customer_id: z.string().nullish(),
  completed_at: z.unknown(),
  customer: z.object({ id: z.string(), has_account: z.boolean(), groups: z.array(z.unknown()).nullish() }).nullish(),
  promotions: z.array(z.unknown()).nullish(),
});

type Decision =
  | { readonly kind: "refused"; readonly code: ErrorCode }
  | {
      readonly kind: "keep";
      /** The signed-in customer whose cart it is; null for a guest's. */
      readonly account_id: string | null;
      /** The cart names a customer that isn't there: the database died between the two. Core would never find it again. */
      readonly gone: boolean;
      /** Who they are may have a say in what the cart costs. */
      readonly priced_by_client: boolean;
    };

const decideClientStep = createStep("decide-client", async ({ cart_id, asked_by }: KeepClientInput, { container }) => {
  const { data } = await queryOf(container).graph({
    entity: "cart",
    fields: ["id", "customer_id", "completed_at", "customer.has_account", "customer.groups.id", "promotions.id"],
    filters: { id: cart_id },
  });
  const cart = Cart.safeParse(data[0]).data;
  const account_id = cart?.customer?.has_account ? cart.customer.id : null;
  if (!cart || !isFor({ account_id }, asked_by))
    return new StepResponse<Decision>({ kind: "refused", code: "CART_NOT_FOUND" });
  if (cart.completed_at) return new StepResponse<Decision>({ kind: "refused", code: "CART_COMPLETED" });
  const grouped = (cart.customer?.groups ?? []).some(Boolean);
  const promoted = (cart.promotions ?? []).some(Boolean);
  return new StepResponse<Decision>({
    kind: "keep",
    account_id,
    gone: Boolean(cart.customer_id) && !cart.customer,
    priced_by_client: grouped || promoted,
  });
});

/**
 * Keeps who pays on the cart. Core's own update reads, prices, taxes and discounts the whole cart again, some seventy
 * statements; a client's name and address change none of that, since the cart is taxed at the clinic and its address is
 * not touched here. Where they may, because a promotion is on the cart or the client is of a group that one may be for,
 * core's update is what runs. The payment step asks for prices again in any case.
 */
export const keepClientWorkflow = createWorkflow("keep-client", (input: KeepClientInput) => {
  acquireLockStep({ key: input.cart_id, timeout: 10, ttl: 60 });
  const decision = decideClientStep(input);
  const found = when("client-is-looked-up", { decision }, ({ decision }) => decision.kind === "keep").then(() =>
    findClientStep(
      transform({ input, decision }, ({ input, decision }) => ({
        email: input.email,
        account_id: decision.kind === "keep" ? decision.account_id : null,
      })),
    ),
  );
  const whole = transform({ decision, found }, ({ decision, found }) => {
    if (decision.kind !== "keep") return false;
    return decision.priced_by_client || (found?.grouped ?? false);
  });
  // Core's update keeps the customer that the cart names already, and looks for one by the address where it names none.
  when(
    "client-is-named-first",
    { decision, whole },
    ({ decision, whole }) => decision.kind === "keep" && (decision.gone || whole),
  ).then(() => {
    updateCartsStep(
      transform({ input, found }, ({ input, found }) => [{ id: input.cart_id, customer_id: found?.id ?? null }]),
    ).config({ name: "name-another-client" });
  });
  when("client-may-change-the-price", { whole }, ({ whole }) => whole).then(() => {
    updateCartWorkflow.runAsStep({
      input: transform({ input }, ({ input }) => ({
        id: input.cart_id,
        email: input.email,
        billing_address: input.billing_address,
      })),
    });
  });
  when("client-is-kept-alone", { decision, whole }, ({ decision, whole }) => decision.kind === "keep" && !whole).then(
    () => {
      updateCartsStep(
        transform({ input, found }, ({ input, found }) => [
          {
            id: input.cart_id,
            // As core has it: a customer with an account may use another address for this cart.
            email: found?.email ?? input.email,
            ...(found ? { customer_id: found.id } : {}),
            billing_address: input.billing_address,
          },
        ]),
      );
      emitEventStep({ eventName: CartWorkflowEvents.UPDATED, data: { id: input.cart_id } });
    },
  );
  releaseLockStep({ key: input.cart_id });
  return new WorkflowResponse(
    transform({ decision }, ({ decision }): KeptOrRefused =>
      decision.kind === "refused" ? { ok: false, code: decision.code } : { ok: true },
    ),
  );
});
