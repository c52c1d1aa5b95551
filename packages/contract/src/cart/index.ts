import { z } from "zod";
import { MoneyJson } from "../money/index";

/** `GET /store/carts/:id/notices`: what has changed under a client's cart since they filled it. */
export const CartNotice = z.strictObject({
  line_item_id: z.string(),
  kind: z.enum(["sold_out", "unpublished", "repriced"]),
  title: z.string(),
  old_price: MoneyJson.optional(),
  new_price: MoneyJson.optional(),
  sentence: z.string(),
});
export type CartNotice = z.infer<typeof CartNotice>;
export const CartNotices = z.strictObject({ notices: z.array(CartNotice) });

/** What our storefront reads of Medusa's own cart; its money comes from the payment plan, in minor units. */
export const StockCartLine = z.object({
  id: z.string(),
  quantity: z.number(),
  product_title: z.string().nullish(),
  product_handle: z.string().nullish(),
  variant_id: z.string().nullish(),
  variant_title: z.string().nullish(),
  title: z.string(),
});
export type StockCartLine = z.infer<typeof StockCartLine>;
export const StockCart = z.object({
  id: z.string(),
  region_id: z.string().nullish(),
  currency_code: z.string(),
  completed_at: z.union([z.string(), z.date()]).nullish(),
  email: z.string().nullish(),
  items: z.array(StockCartLine).default([]),
  promotions: z
    .array(z.object({ code: z.string().nullish(), is_automatic: z.boolean().nullish() }).nullish())
    .nullish(),
  billing_address: z
    .object({
      first_name: z.string().nullish(),
      last_name: z.string().nullish(),
      country_code: z.string().nullish(),
      postal_code: z.string().nullish(),
    })
    .nullish(),
});
export type StockCart = z.infer<typeof StockCart>;
export const StockCartResponse = z.object({ cart: StockCart });
/** An answer of which only the cart's id matters. */
export const StockCartReference = z.object({ cart: z.object({ id: z.string() }) });
/** `DELETE /store/carts/:id/line-items/:line_id` answers with the cart as `parent`. */
export const StockLineDeleted = z.object({ id: z.string(), deleted: z.boolean() });
/** `POST /store/carts/:id/complete`. */
export const StockCompletion = z.object({ type: z.enum(["order", "cart"]) });
