import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

export type SellableVariant = {
  id: string;
  title: string;
  sku: string | null;
  manage_inventory: boolean;
  allow_backorder: boolean;
};

export type SellablePackage = {
  id: string;
  product_id: string;
  goal: string;
  position: number;
  cautions: string[];
  notices: string[];
  questions: unknown;
  brings: string | null;
  consultation_only: boolean;
  online_payment_disabled: boolean;
  product: {
    id: string;
    handle: string;
    title: string;
    subtitle: string | null;
    description: string | null;
    status: string;
    variants: SellableVariant[];
  };
};

const FIELDS = [
  "id",
  "product_id",
  "goal",
  "position",
  "cautions",
  "notices",
  "questions",
  "brings",
  "consultation_only",
  "online_payment_disabled",
  "product.id",
  "product.handle",
  "product.title",
  "product.subtitle",
  "product.description",
  "product.status",
  "product.variants.id",
  "product.variants.title",
  "product.variants.sku",
  "product.variants.manage_inventory",
  "product.variants.allow_backorder",
  "product.variants.variant_rank",
];

/** Which packages: all of them where nothing is named. */
export type Which = { readonly id?: readonly string[]; readonly product_id?: readonly string[] };

/** Care packages whose product is published, wherever it is sold. */
export async function publishedPackages(container: MedusaContainer, which: Which = {}): Promise<SellablePackage[]> {
  // Medusa reads no filter from an empty list.
  if (which.id?.length === 0 || which.product_id?.length === 0) return [];
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({ entity: "care_package", fields: FIELDS, filters: filtersOf(which) });
  // A deleted product leaves its package behind without one.
  return (data as unknown as (SellablePackage | (Omit<SellablePackage, "product"> & { product?: null }))[]).filter(
    (each): each is SellablePackage => each.product?.status === "published",
  );
}

/** The sales channels of each of these products. */
export async function channelsOf(
  container: MedusaContainer,
  product_ids: readonly string[],
): Promise<Map<string, string[]>> {
  if (product_ids.length === 0) return new Map();
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "product_sales_channel",
    fields: ["product_id", "sales_channel_id"],
    filters: { product_id: [...product_ids] },
  });
  const channels = new Map<string, string[]>();
  for (const { product_id, sales_channel_id } of data as { product_id: string; sales_channel_id: string }[])
    channels.set(product_id, [...(channels.get(product_id) ?? []), sales_channel_id]);
  return channels;
}

/**
 * Those of these packages that are sold in one of these sales channels now. Products and packages live in modules of
 * their own, which can't be joined or filtered through each other: whoever wants all of them asks the shelf.
 */
export async function sellablePackages(
  container: MedusaContainer,
  salesChannelIds: readonly string[],
  which: Which,
): Promise<SellablePackage[]> {
  const published = await publishedPackages(container, which);
  const channels = await channelsOf(
    container,
    published.map(({ product_id }) => product_id),
  );
  return published.filter(({ product_id }) => channels.get(product_id)?.some((id) => salesChannelIds.includes(id)));
}

/** The package with this product's handle, where it is sold in one of these sales channels. */
export async function sellablePackage(
  container: MedusaContainer,
  salesChannelIds: readonly string[],
  handle: string,
): Promise<SellablePackage | undefined> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({ entity: "product", fields: ["id"], filters: { handle } });
  const [found] = await sellablePackages(container, salesChannelIds, { product_id: data.map(({ id }) => id) });
  return found;
}

function filtersOf({ id, product_id }: Which) {
  return { ...(id ? { id: [...id] } : {}), ...(product_id ? { product_id: [...product_id] } : {}) };
}
