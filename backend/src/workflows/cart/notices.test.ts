import { QUOTED_MINOR } from "./decide-lines";
import type { CartLine } from "./lines";
import { noticesOf, type NoticeFacts } from "./notices";

const line: CartLine = {
  id: "item_1",
  variant_id: "variant_1",
  product_id: "prod_1",
  quantity: 1,
  title: "Myers",
  product_title: "Myers",
  variant_title: "Course of 4",
  unit_price: 612,
  metadata: { [QUOTED_MINOR]: "61200" },
};
const facts: NoticeFacts = {
  currency: "usd",
  sold: new Set(["variant_1"]),
  sold_out: new Set(),
  prices: new Map([["variant_1", 61_200n]]),
};
const sentences = (changed: Partial<NoticeFacts>, language?: "en" | "es") =>
  noticesOf([line], { ...facts, ...changed }, { language: language ?? "en", say: (text) => text }).map(
    ({ kind, sentence }) => [kind, sentence],
  );

test("nothing is said where nothing has changed", () => {
  expect(sentences({})).toEqual([]);
});

test.each<[Partial<NoticeFacts>, string, string, string]>([
  [
    { sold: new Set() },
    "unpublished",
    "Myers (Course of 4) is no longer offered. Please remove it to go on.",
    "Myers (Course of 4) ya no se ofrece. Quítelo para continuar.",
  ],
  [
    { sold_out: new Set(["variant_1"]) },
    "sold_out",
    "Myers (Course of 4) is sold out. Please remove it to go on.",
    "Myers (Course of 4): ya no hay disponibilidad. Quítelo para continuar.",
  ],
  [
    { prices: new Map([["variant_1", 123_456n]]) },
    "repriced",
    "The price of Myers (Course of 4) has changed from $612.00 to $1,234.56 since you put it in the cart. The total is at the new price.",
    "El precio de Myers (Course of 4) ha cambiado de $612.00 a $1,234.56 desde que lo puso en el carrito. El total está al nuevo precio.",
  ],
])("what has changed is said in both languages: %#", (changed, kind, english, spanish) => {
  expect(sentences(changed)).toEqual([[kind, english]]);
  expect(sentences(changed, "es")).toEqual([[kind, spanish]]);
});
