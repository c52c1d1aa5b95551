import { expect, type APIRequestContext } from "@playwright/test";
import { staff } from "./staff";

type Price = { id: string; amount: number; currency_code: string };
type Variant = { id: string; sku: string | null; manage_inventory: boolean; prices: Price[] };
type Product = { id: string; variants: Variant[] };
type Settings = {
  goal: string;
  consultation_only: boolean;
  online_payment_disabled: boolean;
  brings: string | null;
  cautions: string[];
  notices: string[];
};

/** What staff do to a package while a story goes on, and undo at its end. */
export interface PackageInHand {
  unpublish(): Promise<void>;
  sellOut(): Promise<void>;
  /** Asks `dollars` for each way it is sold. */
  reprice(dollars: number): Promise<void>;
  set(settings: Partial<Pick<Settings, "consultation_only" | "online_payment_disabled">>): Promise<void>;
}

/** Lends a package to a story, and puts it back as it was. No two stories may take the same one. */
export async function withPackage(handle: string, story: (hand: PackageInHand) => Promise<void>): Promise<void> {
  const door = await staff();
  const { products } = await read<{ products: Product[] }>(door, "/admin/products", {
    handle,
    fields: "id,*variants,*variants.prices",
  });
  const product = products[0];
  if (!product) throw new Error(`There is no package ${handle}`);
  const path = `/admin/products/${product.id}`;
  const at = `/admin/care-packages/${product.id}`;
  const packageNow = async () =>
    (await read<{ care_package: { settings: Settings; settings_version: string } }>(door, at)).care_package;
  const before = await packageNow();
  const set = async (settings: Partial<Settings>) =>
    write(door, at, { ...before.settings, ...settings, expected_version: (await packageNow()).settings_version });
  const eachVariant = async (change: (variant: Variant) => object) => {
    for (const variant of product.variants) await write(door, `${path}/variants/${variant.id}`, change(variant));
  };
  const withPrices = (amountOf: (price: Price) => number) => (variant: Variant) => ({
    prices: variant.prices.map((price) => ({ ...pick(price), amount: amountOf(price) })),
  });
  try {
    await story({
      unpublish: () => write(door, path, { status: "draft" }),
      sellOut: () => eachVariant(() => ({ manage_inventory: true })),
      reprice: (dollars) => eachVariant(withPrices(() => dollars)),
      set,
    });
  } finally {
    await write(door, path, { status: "published" });
    await eachVariant((variant) => ({ manage_inventory: variant.manage_inventory }));
    await forgetStock(door, product.variants);
    await eachVariant(withPrices((price) => price.amount));
    await set({});
    await door.dispose();
  }
}

const pick = ({ id, currency_code }: Price): Pick<Price, "id" | "currency_code"> => ({ id, currency_code });

/** Medusa begins a stock for what is counted, and refuses to begin it twice: a next story would find it in its way. */
async function forgetStock(door: APIRequestContext, variants: readonly Variant[]): Promise<void> {
  for (const { sku } of variants) {
    if (sku === null) continue;
    const { inventory_items } = await read<{ inventory_items: { id: string }[] }>(door, "/admin/inventory-items", {
      sku,
      fields: "id",
    });
    for (const { id } of inventory_items) {
      const answer = await door.delete(`/admin/inventory-items/${id}`);
      expect(answer.ok(), await answer.text()).toBe(true);
    }
  }
}

async function read<T>(door: APIRequestContext, path: string, params: Record<string, string> = {}): Promise<T> {
  const answer = await door.get(path, { params });
  expect(answer.ok(), `${path}: ${await answer.text()}`).toBe(true);
  return (await answer.json()) as T;
}

async function write(door: APIRequestContext, path: string, data: object): Promise<void> {
  const answer = await door.post(path, { data });
  expect(answer.ok(), `${path}: ${await answer.text()}`).toBe(true);
}
