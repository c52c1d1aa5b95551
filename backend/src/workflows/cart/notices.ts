import type { CartNotice } from "@ampoule/contract";
import { type Currency, formatMoney, money, moneyToJson } from "@ampoule/domain/money";
import { QUOTED_MINOR } from "./decide-lines";
import type { CartLine } from "./lines";

export type NoticeFacts = {
  currency: Currency;
  /** Variants whose product is published in the cart's sales channel. */
  sold: Set<string>;
  sold_out: Set<string>;
  /** Minor units by variant, now. */
  prices: Map<string, bigint>;
};

/** What has changed under a cart since it was filled, line by line, in words. */
export function noticesOf(lines: CartLine[], facts: NoticeFacts): CartNotice[] {
  return lines.flatMap((line) => noticeOf(line, facts) ?? []);
}

function noticeOf(line: CartLine, { currency, sold, sold_out, prices }: NoticeFacts): CartNotice | null {
  const variantId = line.variant_id ?? "";
  const title = titleOf(line);
  const base = { line_item_id: line.id, title };
  if (!sold.has(variantId))
    return {
      ...base,
      kind: "unpublished",
      sentence: `${title} is no longer offered. Please remove it to go on.`,
    };
  if (sold_out.has(variantId))
    return { ...base, kind: "sold_out", sentence: `${title} is sold out. Please remove it to go on.` };

  const quoted = quotedPrice(line);
  const price = prices.get(variantId);
  if (quoted === null || price === undefined || quoted === price) return null;
  const before = money(quoted, currency);
  const now = money(price, currency);
  return {
    ...base,
    kind: "repriced",
    old_price: moneyToJson(before),
    new_price: moneyToJson(now),
    sentence:
      `The price of ${title} has changed from ${formatMoney(before, "en-US")} to ${formatMoney(now, "en-US")} since ` +
      "you put it in the cart. The total is at the new price.",
  };
}

/** Minor units that the client was quoted, where we noted them. */
export function quotedPrice(line: CartLine): bigint | null {
  const quoted = line.metadata?.[QUOTED_MINOR];
  return typeof quoted === "string" && /^\d+$/.test(quoted) ? BigInt(quoted) : null;
}

function titleOf({ product_title, variant_title, title }: CartLine): string {
  if (!product_title) return title;
  return variant_title && variant_title !== product_title ? `${product_title} (${variant_title})` : product_title;
}
