import type { Language } from "@ampoule/domain/language";
import { speaker } from "../phrasebook/in-language";
import type { CartNotice } from "@ampoule/contract";
import { isCurrency, minorFromRaw } from "@ampoule/domain/money";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { refreshCartItemsWorkflow } from "@medusajs/medusa/core-flows";
import { soldOutVariants } from "../catalogue/read/availability";
import type { SellableVariant } from "../catalogue/read/sellable-packages";
import type { Refused } from "./decide-lines";
import { quotes } from "./line-facts";
import { type CartForRules, cartForRules } from "./lines";
import { noticesOf } from "./notices";

type Variant = SellableVariant & { product_id: string; product?: { status: string } | null };

/**
 * Tells what has changed under a cart, and where prices have, puts the cart at the new ones: a client is never
 * charged what the page doesn't say. A cart that is being paid keeps its quote.
 */
export async function checkCart(
  container: MedusaContainer,
  cartId: string,
  language: Language,
): Promise<{ ok: true; notices: CartNotice[] } | Refused> {
  const cart = await cartForRules(container, cartId);
  if (!cart) return { ok: false, code: "CART_NOT_FOUND" };
  if (cart.completed_at || cart.items.length === 0 || !isCurrency(cart.currency_code)) return { ok: true, notices: [] };
  const currency = cart.currency_code;

  const variants = await offeredVariants(container, cart);
  const [prices, sold_out] = await Promise.all([
    quotes(
      container,
      variants.map(({ id }) => id),
      cart,
    ),
    soldOutVariants(container, variants, cart.sales_channel_id ?? undefined),
  ]);
  const sold = new Set(variants.map(({ id }) => id));
  const titles = cart.items.flatMap(({ product_title, variant_title }) => [product_title ?? "", variant_title ?? ""]);
  const say = await speaker(container, language, titles);
  const notices = noticesOf(cart.items, { currency, sold, sold_out, prices }, { language, say });

  const stale = cart.items.some((line) => {
    const price = prices.get(line.variant_id ?? "");
    return price !== undefined && minorFromRaw(line.unit_price, currency) !== price;
  });
  // Medusa refuses to re-price a cart that holds something unpublished: the client removes that first.
  const repriceable = notices.every(({ kind }) => kind !== "unpublished");
  if (stale && repriceable && !(await isBeingPaid(container, cartId)))
    await refreshCartItemsWorkflow(container).run({ input: { cart_id: cartId, force_refresh: true } });
  return { ok: true, notices };
}

/** The lines' variants whose product is published in the cart's sales channel. */
async function offeredVariants(container: MedusaContainer, cart: CartForRules): Promise<Variant[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const ids = cart.items.flatMap(({ variant_id }) => (variant_id ? [variant_id] : []));
  const { data } = await query.graph({
    entity: "product_variant",
    fields: ["id", "title", "sku", "manage_inventory", "allow_backorder", "product_id", "product.status"],
    filters: { id: ids },
  });
  // Medusa types an answer by the whole entity; the fields asked for above are these.
  const variants = data as unknown as Variant[];
  const { data: channels } = await query.graph({
    entity: "product_sales_channel",
    fields: ["product_id"],
    filters: {
      product_id: variants.map(({ product_id }) => product_id),
      ...(cart.sales_channel_id ? { sales_channel_id: cart.sales_channel_id } : {}),
    },
  });
  const inChannel = new Set(channels.map(({ product_id }) => product_id));
  return variants.filter(({ product, product_id }) => product?.status === "published" && inChannel.has(product_id));
}

const PAYING = new Set(["authorized", "captured"]);

async function isBeingPaid(container: MedusaContainer, cartId: string): Promise<boolean> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "cart",
    fields: ["id", "payment_collection.payment_sessions.status"],
    filters: { id: cartId },
  });
  // Medusa types an answer by the whole entity; the fields asked for above are these.
  const [cart] = data as unknown as { payment_collection?: { payment_sessions?: { status: string }[] } | null }[];
  return (cart?.payment_collection?.payment_sessions ?? []).some(({ status }) => PAYING.has(status));
}
