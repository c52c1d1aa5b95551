import type { MedusaContainer } from "@medusajs/framework/types";
import { z } from "@medusajs/framework/zod";
import { cartOfOrder } from "../checkout/order";
import { queryOf } from "../checkout/sold-things";
import type { OrderOrigin } from "./order-lock";

const Collection = z.object({ order: z.object({ id: z.string() }).nullish() });
const Payment = z.object({ payment_collection: Collection.nullish() });

/** The order that a payment was made for, and its cart; neither where there is none. They never change. */
export async function originOfPayment(container: MedusaContainer, id: string): Promise<OrderOrigin> {
  const fields = ["payment_collection.order.id"];
  const { data } = await queryOf(container).graph({ entity: "payment", fields, filters: { id } });
  return originOf(container, Payment.safeParse(data[0]).data?.payment_collection);
}

/** The same of a collection that may not be paid yet. */
export async function originOfCollection(container: MedusaContainer, id: string): Promise<OrderOrigin> {
  const { data } = await queryOf(container).graph({
    entity: "payment_collection",
    fields: ["order.id"],
    filters: { id },
  });
  return originOf(container, Collection.safeParse(data[0]).data);
}

async function originOf(
  container: MedusaContainer,
  collection: z.infer<typeof Collection> | null | undefined,
): Promise<OrderOrigin> {
  const order_id = collection?.order?.id ?? null;
  return { order_id, cart_id: order_id === null ? null : ((await cartOfOrder(queryOf(container), order_id)) ?? null) };
}
