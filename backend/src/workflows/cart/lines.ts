import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

/** A cart's line as our rules need it. Prices are Medusa's: major units. */
export type CartLine = {
  id: string;
  variant_id: string | null;
  product_id: string | null;
  quantity: number;
  title: string;
  product_title: string | null;
  variant_title: string | null;
  unit_price: number;
  metadata: Record<string, unknown> | null;
};

export type CartForRules = {
  id: string;
  completed_at: string | Date | null;
  region_id: string | null;
  currency_code: string;
  sales_channel_id: string | null;
  items: CartLine[];
};

const FIELDS = [
  "id",
  "completed_at",
  "region_id",
  "currency_code",
  "sales_channel_id",
  "items.id",
  "items.variant_id",
  "items.product_id",
  "items.quantity",
  "items.title",
  "items.product_title",
  "items.variant_title",
  "items.unit_price",
  "items.metadata",
];

/** The cart with its lines, or null. */
export async function cartForRules(container: MedusaContainer, id: string): Promise<CartForRules | null> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({ entity: "cart", fields: FIELDS, filters: { id } });
  // Medusa types an answer by the whole entity; the fields asked for above are these.
  const [cart] = data as unknown as CartForRules[];
  if (!cart) return null;
  return { ...cart, items: cart.items.map((line) => ({ ...line, quantity: Number(line.quantity) })) };
}
