import type { ErrorCode, FieldError } from "@ampoule/contract";
import type { CartLine } from "./lines";
import type { PackageRule } from "./package-rules";

export const MAX_QUANTITY = 99;
/** Keys of a line's metadata that are ours: what a client sends under them is dropped. */
export const BROUGHT_BY = "brought_by";
export const QUOTED_MINOR = "quoted_minor";

export type AskedItem = { variant_id: string; quantity: number; metadata?: Record<string, unknown> | null };
export type Refused = { ok: false; code: ErrorCode; fields?: FieldError[] };

/** What a decision is made upon. */
export type LineFacts = {
  lines: CartLine[];
  rules: Map<string, PackageRule>;
  product_of_variant: Map<string, string>;
  /** Minor units by variant, as quoted now. */
  prices: Map<string, bigint>;
};

/**
 * What putting these items into the cart comes to: each with the price it was quoted at, and whatever its package
 * brings along, once. Refused: more than 99 of one thing; what the clinic doesn't sell online; a second consultation
 * beside a series.
 */
export function decideAdded(asked: AskedItem[], facts: LineFacts): { ok: true; items: AskedItem[] } | Refused {
  const ruleOf = (variantId: string) => facts.rules.get(facts.product_of_variant.get(variantId) ?? "");
  const productsInCart = new Set(facts.lines.map(({ product_id }) => product_id));

  for (const [index, item] of asked.entries()) {
    const already = facts.lines
      .filter(({ variant_id }) => variant_id === item.variant_id)
      .reduce((sum, line) => sum + line.quantity, 0);
    const beside = asked.filter(({ variant_id }) => variant_id === item.variant_id);
    const total = already + beside.reduce((sum, { quantity }) => sum + quantity, 0);
    if (total > MAX_QUANTITY)
      return refusedQuantity(asked.length > 1 ? `items.${index}.quantity` : "quantity", `At most ${MAX_QUANTITY}`);
    const rule = ruleOf(item.variant_id);
    if (rule?.consultation_only) return { ok: false, code: "CONSULTATION_FIRST" };
    if (rule?.online_payment_disabled) return { ok: false, code: "ONLINE_PAYMENT_DISABLED" };
  }

  const bringing = [
    ...facts.lines.map(({ product_id }) => facts.rules.get(product_id ?? "")),
    ...asked.map(({ variant_id }) => ruleOf(variant_id)),
  ].filter((rule) => rule?.brings);
  const brought: AskedItem[] = [];
  for (const rule of bringing) {
    if (!rule?.brings) continue;
    const { product_id, variant_id } = rule.brings;
    const asks = asked.filter((item) => facts.product_of_variant.get(item.variant_id) === product_id);
    const count = asks.reduce((sum, { quantity }) => sum + quantity, 0) + (productsInCart.has(product_id) ? 1 : 0);
    if (asks.length > 0 && count > 1) return { ok: false, code: "CONSULTATION_STAYS" };
    if (count > 0 || brought.some((item) => item.variant_id === variant_id)) continue;
    brought.push({ variant_id, quantity: 1, metadata: { [BROUGHT_BY]: rule.handle } });
  }
  return { ok: true, items: [...asked.map(withoutOurs), ...brought].map((item) => quoted(item, facts.prices)) };
}

export type LineChange =
  | { ok: true; kind: "update"; quantity: number; metadata: Record<string, unknown> | null | undefined }
  | { ok: true; kind: "remove"; line_ids: string[] };

/**
 * What setting a line's quantity comes to; 0 removes it. What a series brought stays, once, while the series is
 * there, and leaves with it.
 */
export function decideChanged(
  change: { line_id: string; quantity: number; metadata?: Record<string, unknown> | null | undefined },
  { lines, rules }: Pick<LineFacts, "lines" | "rules">,
): LineChange | Refused {
  const line = lines.find(({ id }) => id === change.line_id);
  if (!line) return { ok: false, code: "NOT_FOUND" };
  const others = lines.filter(({ id }) => id !== line.id);
  const bringers = (among: CartLine[], productId: string | null) =>
    among.filter(({ product_id }) => rules.get(product_id ?? "")?.brings?.product_id === productId);

  if (change.quantity !== 1 && bringers(others, line.product_id).length > 0)
    return { ok: false, code: "CONSULTATION_STAYS" };
  if (change.quantity > 0)
    return { ok: true, kind: "update", quantity: change.quantity, metadata: keptMetadata(change.metadata, line) };

  const orphaned = others.filter(
    (other) =>
      other.metadata?.[BROUGHT_BY] !== undefined &&
      bringers([line], other.product_id).length > 0 &&
      bringers(others, other.product_id).length === 0,
  );
  return { ok: true, kind: "remove", line_ids: [line.id, ...orphaned.map(({ id }) => id)] };
}

function refusedQuantity(path: string, message: string): Refused {
  return { ok: false, code: "INVALID_INPUT", fields: [{ path, message }] };
}

function withoutOurs(item: AskedItem): AskedItem {
  if (!item.metadata) return item;
  const { [BROUGHT_BY]: _brought, [QUOTED_MINOR]: _quoted, ...theirs } = item.metadata;
  return { ...item, metadata: theirs };
}

function quoted(item: AskedItem, prices: Map<string, bigint>): AskedItem {
  const price = prices.get(item.variant_id);
  if (price === undefined) return item;
  return { ...item, metadata: { ...item.metadata, [QUOTED_MINOR]: String(price) } };
}

/** A client may set a line's metadata, but not what we keep there. */
function keptMetadata(theirs: Record<string, unknown> | null | undefined, line: CartLine) {
  if (theirs === undefined) return undefined;
  const ours = Object.entries(line.metadata ?? {}).filter(([key]) => key === BROUGHT_BY || key === QUOTED_MINOR);
  const { [BROUGHT_BY]: _brought, [QUOTED_MINOR]: _quoted, ...rest } = theirs ?? {};
  return { ...rest, ...Object.fromEntries(ours) };
}
