import type { CartNotice } from "@ampoule/contract";
import { type Language, LOCALE_OF } from "@ampoule/domain/language";
import { type Currency, formatMoney, type Money, money, moneyToJson } from "@ampoule/domain/money";
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

/** What a line's title is told as: `say` puts the catalogue's texts into the language. */
export type Telling = { readonly language: Language; readonly say: (text: string) => string };

type Sentences = {
  readonly unpublished: (title: string) => string;
  readonly sold_out: (title: string) => string;
  readonly repriced: (title: string, before: string, now: string) => string;
};

const SENTENCES: Readonly<Record<Language, Sentences>> = {
  en: {
    unpublished: (title) => `${title} is no longer offered. Please remove it to go on.`,
    sold_out: (title) => `${title} is sold out. Please remove it to go on.`,
    repriced: (title, before, now) =>
      `The price of ${title} has changed from ${before} to ${now} since you put it in the cart. The total is at the new price.`,
  },
  es: {
    unpublished: (title) => `${title} ya no se ofrece. Quítelo para continuar.`,
    sold_out: (title) => `${title}: ya no hay disponibilidad. Quítelo para continuar.`,
    repriced: (title, before, now) =>
      `El precio de ${title} ha cambiado de ${before} a ${now} desde que lo puso en el carrito. El total está al nuevo precio.`,
  },
};

/** What has changed under a cart since it was filled, line by line, in words. */
export function noticesOf(lines: CartLine[], facts: NoticeFacts, telling: Telling): CartNotice[] {
  return lines.flatMap((line) => noticeOf(line, facts, telling) ?? []);
}

function noticeOf(
  line: CartLine,
  { currency, sold, sold_out, prices }: NoticeFacts,
  { language, say }: Telling,
): CartNotice | null {
  const sentences = SENTENCES[language];
  const variantId = line.variant_id ?? "";
  const title = titleOf(line, say);
  const base = { line_item_id: line.id, title };
  if (!sold.has(variantId)) return { ...base, kind: "unpublished", sentence: sentences.unpublished(title) };
  if (sold_out.has(variantId)) return { ...base, kind: "sold_out", sentence: sentences.sold_out(title) };

  const quoted = quotedPrice(line);
  const price = prices.get(variantId);
  if (quoted === null || price === undefined || quoted === price) return null;
  const before = money(quoted, currency);
  const now = money(price, currency);
  const told = (amount: Money) => formatMoney(amount, LOCALE_OF[language]);
  return {
    ...base,
    kind: "repriced",
    old_price: moneyToJson(before),
    new_price: moneyToJson(now),
    sentence: sentences.repriced(title, told(before), told(now)),
  };
}

/** Minor units that the client was quoted, where we noted them. */
export function quotedPrice(line: CartLine): bigint | null {
  const quoted = line.metadata?.[QUOTED_MINOR];
  return typeof quoted === "string" && /^\d+$/.test(quoted) ? BigInt(quoted) : null;
}

function titleOf({ product_title, variant_title, title }: CartLine, say: Telling["say"]): string {
  if (!product_title) return title;
  const product = say(product_title);
  return variant_title && variant_title !== product_title ? `${product} (${say(variant_title)})` : product;
}
