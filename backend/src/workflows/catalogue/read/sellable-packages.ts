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

/**
 * Every care package whose product is published in one of these sales channels. Products and packages live in
 * modules of their own, which can't be joined or filtered through each other: a clinic's whole list is read, in a
 * constant number of statements, and narrowed here.
 */
export async function sellablePackages(
  container: MedusaContainer,
  salesChannelIds: string[],
): Promise<SellablePackage[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const [{ data: packages }, { data: channels }] = await Promise.all([
    query.graph({ entity: "care_package", fields: FIELDS }),
    query.graph({
      entity: "product_sales_channel",
      fields: ["product_id"],
      filters: { sales_channel_id: salesChannelIds },
    }),
  ]);
  const inChannel = new Set(channels.map(({ product_id }) => product_id));
  // A deleted product leaves its package behind without one.
  return (packages as unknown as (SellablePackage | (Omit<SellablePackage, "product"> & { product?: null }))[]).filter(
    (each): each is SellablePackage =>
      Boolean(each.product) && each.product?.status === "published" && inChannel.has(each.product_id),
  );
}
