import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

/** What a product's care package says of carts. */
export type PackageRule = {
  product_id: string;
  handle: string;
  consultation_only: boolean;
  online_payment_disabled: boolean;
  /** The product and variant that join the cart with it. */
  brings: { product_id: string; variant_id: string } | null;
};

type Row = {
  product_id: string;
  brings: string | null;
  consultation_only: boolean;
  online_payment_disabled: boolean;
  product?: { handle: string; status: string; variants: { id: string }[] } | null;
};

/** The rules of every care package, by product. */
export async function packageRules(container: MedusaContainer): Promise<Map<string, PackageRule>> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "care_package",
    fields: [
      "product_id",
      "brings",
      "consultation_only",
      "online_payment_disabled",
      "product.handle",
      "product.status",
      "product.variants.id",
    ],
  });
  // Medusa types an answer by the whole entity; the fields asked for above are these.
  const rows = data as unknown as Row[];
  return new Map(
    rows.flatMap((row) => {
      if (!row.product) return [];
      const brought = rows.find(({ product }) => product?.handle === row.brings && product?.status === "published");
      const variant = brought?.product?.variants[0];
      const rule: PackageRule = {
        product_id: row.product_id,
        handle: row.product.handle,
        consultation_only: row.consultation_only,
        online_payment_disabled: row.online_payment_disabled,
        brings: brought && variant ? { product_id: brought.product_id, variant_id: variant.id } : null,
      };
      return [[row.product_id, rule] as const];
    }),
  );
}
