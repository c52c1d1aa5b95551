import { expect, type Page, test } from "@playwright/test";
import { CARDS } from "./support/cards";
import { expectPlaced, newClient, payButton, reachPayment, typeCard } from "./support/client";
import { staff } from "./support/staff";
import { stack } from "./support/stack";
import { watch } from "./support/watch";

const TAG = `<img src=x onerror="window.hurt=1">`;
/** Ends what it may stand in: an element, an attribute, a script, a script's string. */
const HOSTILE = `Ana</script><script>window.hurt=1</script>"'>${TAG}\u2028{{7*7}}`;

/** Nothing of it ran, and it reads as it was written. */
async function expectInert(page: Page, words: string): Promise<void> {
  await expect(page.getByText(words).first()).toBeVisible();
  expect(await page.evaluate(() => "hurt" in window)).toBe(false);
  expect(await page.locator("img[src=x]").count()).toBe(0);
}

test("24. script in what staff write of a package is words on each page that shows it", async ({ page }) => {
  // A package that no other story reads, and words without a price.
  const door = await staff();
  const found = await door.get("/admin/products", { params: { handle: "alpha-lipoic", fields: "id,title,subtitle" } });
  const { products } = (await found.json()) as { products: { id: string; title: string; subtitle: string }[] };
  const [product] = products;
  if (!product) throw new Error("there is no alpha-lipoic");
  const save = async (data: { title: string; subtitle: string }) =>
    expect((await door.post(`/admin/products/${product.id}`, { data })).ok()).toBe(true);
  const seen = await watch(page);
  await save({ title: `Alpha ${TAG}`, subtitle: HOSTILE });
  try {
    for (const path of ["/en/packages/alpha-lipoic", "/en/packages", "/en"]) {
      await expect
        .poll(async () => (await (await page.request.get(path, { maxRetries: 2 })).text()).includes("onerror="), {
          timeout: 30_000,
        })
        .toBe(true);
      await page.goto(path);
      await expectInert(page, `Alpha ${TAG}`);
    }
    // Read as React writes it again in the browser, and not only as the server did.
    await page.getByRole("banner").getByRole("link", { name: "Packages" }).click();
    await expectInert(page, `Alpha ${TAG}`);
    expect(seen).toEqual({ violations: [], foreign: [] });
  } finally {
    await save({ title: product.title, subtitle: product.subtitle });
    await door.dispose();
  }
});

test("24. script in a client's own name, signature and address is words in the checkout and on the order's page", async ({
  page,
}) => {
  const seen = await watch(page, [stack.emulator]);
  const client = { ...newClient(), first_name: TAG, last_name: "</script><script>window.hurt=1</script>" };
  await reachPayment(page, "radiance-kit", client);
  expect(await page.evaluate(() => "hurt" in window)).toBe(false);
  await typeCard(page, CARDS.good);
  await payButton(page).click();
  await expectPlaced(page);
  await page.reload();
  await expectInert(page, TAG);
  expect(seen).toEqual({ violations: [], foreign: [] });
});

test("24. script in a note in the address, or in an address that isn't there, stays where it is", async ({ page }) => {
  const seen = await watch(page);
  for (const path of [`/en/cart?note=${TAG}`, `/en/consultation?package=${HOSTILE}`, `/en/packages?goal=${HOSTILE}`]) {
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    expect(await page.evaluate(() => "hurt" in window)).toBe(false);
    expect(await page.locator("img[src=x]").count()).toBe(0);
  }
  for (const path of [`/en/${encodeURIComponent(TAG)}`, `/en/order/${encodeURIComponent(HOSTILE)}`]) {
    await page.goto(path);
    expect(await page.evaluate(() => "hurt" in window)).toBe(false);
  }
  expect(seen.violations).toEqual([]);
});
