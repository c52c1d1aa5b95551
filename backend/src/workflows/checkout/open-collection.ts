import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { PAYMENT_SCHEDULE_MODULE, type PaymentScheduleModuleService } from "../../modules/payment-schedule";

export type CollectionWanted = {
  readonly cart_id: string;
  /** Of what is paid with the cart, or of the balance of the order that it became. */
  readonly of: { readonly cart_id: string } | { readonly order_id: string };
  /** What the caller has read in its place. */
  readonly before: string | null;
  readonly currency: string;
  /** Medusa's unit: a decimal string. */
  readonly amount_major: string;
};

/**
 * Makes a collection and links it, once even where the lock was lost and two want it at the same moment: the schedule
 * has one place for the cart's and one for its balance's, and who comes second takes back what they made. It stays where
 * what follows fails, as it does where a process dies: the next run finds it, and no link leads to one that is gone.
 * Gives the id of the one that stands.
 */
export async function openCollection(container: MedusaContainer, wanted: CollectionWanted): Promise<string> {
  const payments = container.resolve(Modules.PAYMENT);
  const { cart_id, of, before } = wanted;
  const over = { currency_code: wanted.currency, amount: Number(wanted.amount_major) };
  const [left] = before ? await payments.listPaymentCollections({ id: [before] }, { take: 1 }) : [];
  let id: string;
  if (left) {
    id = left.id;
    await payments.updatePaymentCollections(id, over);
  } else {
    const made = await payments.createPaymentCollections(over);
    id = await container
      .resolve<PaymentScheduleModuleService>(PAYMENT_SCHEDULE_MODULE)
      .keepCollection(cart_id, "order_id" in of ? "balance_collection_id" : "payment_collection_id", before, made.id);
    if (id !== made.id) await payments.deletePaymentCollections([made.id]);
  }
  await container.resolve(ContainerRegistrationKeys.LINK).create({
    ...("order_id" in of ? { [Modules.ORDER]: of } : { [Modules.CART]: of }),
    [Modules.PAYMENT]: { payment_collection_id: id },
  });
  return id;
}
