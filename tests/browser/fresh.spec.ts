import { expect, type APIRequestContext, type Browser, test } from "@playwright/test";
import { staff } from "./support/staff";

/** A package that no other story buys: one that did would be told that its price has changed. */
const HANDLE = "seasonal";
/** Far below the 60 s after which a page goes stale by itself; two seconds hold on a machine that isn't busy. */
const SOON = { timeout: 20_000, intervals: [100] };

type Product = { id: string; subtitle: string; variants: Variant[] };
type Variant = { id: string; prices: { id: string; amount: number; currency_code: string }[] };

async function productOf(door: APIRequestContext): Promise<Product> {
  const fields = "id,subtitle,variants.id,variants.prices.*";
  const found = await door.get("/admin/products", { params: { handle: HANDLE, fields } });
  const { products } = (await found.json()) as { products: Product[] };
  const product = products[0];
  if (!product) throw new Error(`there is no ${HANDLE}`);
  return product;
}

async function save(door: APIRequestContext, path: string, data: unknown): Promise<void> {
  const saved = await door.post(path, { data });
  expect(saved.ok(), await saved.text()).toBe(true);
}

/** What somebody reads who has never been here: nothing of theirs is kept anywhere. */
async function asNewVisitor(browser: Browser, path: string): Promise<string> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.goto(path, { waitUntil: "domcontentloaded" });
    return await page.locator("main").innerText();
  } finally {
    await context.close();
  }
}

test("a new visitor reads what staff have just saved, long before the page would expire: words and a price", async ({
  browser,
}) => {
  const door = await staff();
  const product = await productOf(door);
  const at = `/admin/products/${product.id}`;
  const pages = [`/en/packages/${HANDLE}`, "/en/packages"];
  // Each page is kept by now, as it was: else there would be nothing to make fresh.
  const before = await Promise.all(pages.map((path) => asNewVisitor(browser, path)));
  expect(before[0]).toContain(product.subtitle);
  expect(before.filter((text) => text.includes("$1,234"))).toEqual([]);

  const subtitle = `Vitamin C, as staff worded it at ${Date.now()}`;
  await save(door, at, { subtitle });
  try {
    await expect.poll(() => asNewVisitor(browser, pages[0] ?? ""), SOON).toContain(subtitle);
  } finally {
    await save(door, at, { subtitle: product.subtitle });
  }
  await expect.poll(() => asNewVisitor(browser, pages[0] ?? ""), SOON).not.toContain(subtitle);

  const prices = product.variants.map(({ id, prices }) => ({
    id,
    prices: prices.map(({ amount, currency_code }) => ({ amount, currency_code })),
  }));
  const dearer = prices.map((each) => ({ ...each, prices: each.prices.map((price) => ({ ...price, amount: 1_234 })) }));
  await save(door, `${at}/variants/batch`, { update: dearer });
  try {
    await Promise.all(pages.map((path) => expect.poll(() => asNewVisitor(browser, path), SOON).toContain("$1,234")));
  } finally {
    await save(door, `${at}/variants/batch`, { update: prices });
  }
  await expect.poll(() => asNewVisitor(browser, pages[0] ?? ""), SOON).not.toContain("$1,234");
  await door.dispose();
});

test("nobody makes the storefront forget its pages without the backend's secret", async ({ request }) => {
  for (const authorization of ["", "Bearer guessed"]) {
    const answer = await request.post("/api/revalidate", {
      headers: { authorization },
      data: { tags: ["care-packages"] },
    });
    expect([answer.status(), await answer.json()]).toEqual([401, expect.objectContaining({ code: "UNAUTHORIZED" })]);
  }
  expect((await request.get("/api/revalidate")).status()).toBe(405);
});
