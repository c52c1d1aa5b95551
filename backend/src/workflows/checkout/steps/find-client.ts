import { Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";

export type ClientToFind = {
  readonly email: string;
  /** The signed-in customer whose cart it is; null for a guest's. */
  readonly account_id: string | null;
};
export type FoundClient = {
  readonly id: string;
  /** As the cart keeps it: who has an account may use another address for this cart, a guest's is core's small letters. */
  readonly email: string;
  readonly grouped: boolean;
};

/**
 * The customer of a cart: who is signed in, or the guest of this address, made where there is none. Core gives a guest
 * who types the address of an account that account, unasked, which would shut them out of their own cart.
 */
export const findClientStep = createStep(
  "find-client",
  async ({ email, account_id }: ClientToFind, { container }) => {
    const customers = container.resolve(Modules.CUSTOMER);
    const address = account_id === null ? email.toLowerCase() : email;
    const whose = account_id === null ? { email: address, has_account: false } : { id: account_id };
    const [known] = await customers.listCustomers(whose, { relations: ["groups"], take: 1 });
    if (known) {
      const client = { id: known.id, email: address, grouped: known.groups.length > 0 };
      return new StepResponse<FoundClient, string | null>(client, null);
    }
    const { id } = await customers.createCustomers({ email: address });
    return new StepResponse<FoundClient, string | null>({ id, email: address, grouped: false }, id);
  },
  async (made, { container }) => {
    if (made) await container.resolve(Modules.CUSTOMER).deleteCustomers(made);
  },
);
