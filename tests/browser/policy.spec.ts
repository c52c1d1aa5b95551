import { expect, type Page, test } from "@playwright/test";
import { CARDS } from "./support/cards";
import { expectPlaced, newClient, payButton, putIntoCart, reachPayment, typeCard } from "./support/client";
import { changedFiles, strangersOn } from "./support/script-inventory";
import { paymentLinkOf } from "./support/staff";
import { stack } from "./support/stack";
import { watch } from "./support/watch";

const CARD_SCRIPT = `${stack.emulator}/stripe.js`;

/** The page's own policy: the last of the two that it is sent with. */
async function policyOf(page: Page): Promise<string> {
  const html = await page.request.get(page.url(), { maxRedirects: 0, maxRetries: 2 });
  return (
    html
      .headersArray()
      .filter(({ name }) => /^content-security-policy$/i.test(name))
      .at(-1)?.value ?? ""
  );
}

const scripts = (policy: string): string => /script-src [^;]*/.exec(policy)?.[0] ?? "";

/** A page that is kept: the hashes of its own scripts, no nonce, and no origin beside our own. */
const KEPT = [
  ["the front page", "/en", "Radiance kit"],
  ["the list of packages", "/en/packages", "Radiance kit"],
  ["a package's page", "/en/packages/radiance-kit", "Radiance kit"],
  ["the ingredients", "/en/ingredients", "Biotin"],
  ["an ingredient's page", "/en/ingredients/biotin", "Biotin"],
  ["the articles", "/en/articles", "ketamine"],
  ["an article's page", "/en/articles/ketamine-infusions-and-depression", "ketamine"],
  ["a policy's page", "/en/policies/privacy", "Privacy"],
  ["a page that isn't there", "/en/nothing/of/the/sort", "packages"],
  ["an address outside every language", "/xx/nothing", "packages"],
] as const;

for (const [what, path, words] of KEPT)
  test(`28. ${what} works under a policy of hashes, and runs the scripts of the inventory alone`, async ({ page }) => {
    const seen = await watch(page);
    await page.goto(path);
    await expect(page.getByRole("main").getByText(new RegExp(words, "i")).first()).toBeVisible();
    expect(await strangersOn(page, null)).toEqual([]);
    expect(await changedFiles(page)).toEqual([]);
    const policy = await policyOf(page);
    expect(scripts(policy)).toMatch(/^script-src 'self'( 'sha256-[\w+/]{43}=')+$/);
    expect(policy).not.toMatch(/https?:|nonce|\*/);
    // React takes over a link, so the next page comes without loading anew: this only works where its scripts run.
    await page.evaluate(() => Object.assign(window, { stayed: true }));
    if (!path.startsWith("/xx")) {
      await page.getByRole("banner").getByRole("link", { name: "Ingredients" }).click();
      await page.waitForURL("**/en/ingredients");
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      expect(await page.evaluate(() => "stayed" in window)).toBe(true);
    }
    expect(seen).toEqual({ violations: [], foreign: [] });
  });

test("a kept page is a hit for everybody, the narrowed list is made for who asks, at the same address", async ({
  page,
}) => {
  const cacheOf = async (path: string) => (await page.request.get(path, { maxRetries: 2 })).headers();
  for (const path of ["/en", "/en/packages", "/en/packages/radiance-kit"]) {
    await cacheOf(path);
    expect((await cacheOf(path))["x-nextjs-cache"], path).toMatch(/HIT|STALE/);
  }
  const seen = await watch(page);
  await page.goto("/en/packages");
  const all = await page
    .getByRole("main")
    .getByRole("heading", { level: 2 })
    .or(page.getByRole("main").getByRole("heading", { level: 3 }))
    .count();
  await page.getByRole("navigation", { name: "Goal" }).getByRole("link").nth(1).click();
  await page.waitForURL("**/en/packages?goal=*");
  await expect(page.getByRole("navigation", { name: "Goal" }).locator("[aria-current=true]")).toHaveText(/\w/);
  await expect.poll(() => page.getByRole("main").getByRole("heading").count()).toBeLessThan(all);
  await page.reload();
  await expect.poll(() => page.getByRole("main").getByRole("heading").count()).toBeLessThan(all);
  expect(await policyOf(page)).toMatch(/script-src 'self' 'nonce-[\w+/=]+' 'strict-dynamic';/);
  expect((await cacheOf(page.url()))["cache-control"]).toBe("private, no-store");
  expect(seen).toEqual({ violations: [], foreign: [] });
});

test("28. cart, consultation and a way back from the bank come with a nonce, and name nobody else", async ({
  page,
}) => {
  const seen = await watch(page);
  await putIntoCart(page, "radiance-kit");
  for (const path of ["/en/cart", "/en/compare?with=radiance-kit", "/en/consultation", "/en/checkout/return"]) {
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    expect(await strangersOn(page, null), path).toEqual([]);
    const policy = await policyOf(page);
    expect(scripts(policy), path).toMatch(/^script-src 'self' 'nonce-[\w+/=]+' 'strict-dynamic'$/);
    expect(policy, path).not.toMatch(/https?:|\*/);
  }
  await page.goto("/en/cart");
  await page.getByRole("button", { name: "One more Radiance kit" }).click();
  await expect(page.getByText("$472.50 due today")).toBeVisible();
  expect(seen).toEqual({ violations: [], foreign: [] });
});

test("28. the payment step names the card service alone, runs its one script beside ours, and the order's pages none", async ({
  page,
}) => {
  const seen = await watch(page, [stack.emulator]);
  const client = newClient();
  await reachPayment(page, "radiance-kit", client);
  expect(await strangersOn(page, CARD_SCRIPT)).toEqual([]);
  expect(await changedFiles(page)).toEqual([]);
  const policy = await policyOf(page);
  expect(scripts(policy)).toMatch(/^script-src 'self' 'nonce-[\w+/=]+' 'strict-dynamic' \S+$/);
  expect([...new Set(policy.match(/https?:[^\s;]+/g))]).toEqual([new URL(stack.emulator).origin]);
  await typeCard(page, CARDS.good);
  await payButton(page).click();
  await expectPlaced(page);
  await expect.poll(() => paymentLinkOf(client.email), { timeout: 30_000 }).not.toBeNull();
  const order = page.url();
  for (const path of [order, String(await paymentLinkOf(client.email))]) {
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    expect(await strangersOn(page, null)).toEqual([]);
    expect(await policyOf(page)).not.toMatch(/https?:|\*/);
  }
  expect(seen).toEqual({ violations: [], foreign: [] });
});

const SMUGGLED = `<script>window.hurt = 1</script><img src="x" onerror="window.hurt = 1"><a href="javascript:window.hurt=1" id="bad">x</a>
<script src="https://analytics.example/a.js"></script><script>self.__next_f.push([1, (window.hurt = 1, "")])</script>`;

for (const path of ["/en/packages/radiance-kit", "/en/cart"])
  test(`28. a script that is added to ${path} doesn't run, and isn't in the inventory`, async ({ page }) => {
    const seen = await watch(page);
    await page.route("https://analytics.example/**", (route) =>
      route.fulfill({ contentType: "text/javascript", body: "window.hurt = 1" }),
    );
    await page.route(`**${path}`, async (route) => {
      const answer = await route.fetch();
      await route.fulfill({ response: answer, body: (await answer.text()).replace("</body>", `${SMUGGLED}</body>`) });
    });
    await page.goto(path);
    await page.locator("#bad").dispatchEvent("click");
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect.poll(() => seen.violations.length).toBeGreaterThanOrEqual(4);
    expect(await page.evaluate(() => "hurt" in window)).toBe(false);
    expect(await strangersOn(page, null)).toEqual(
      expect.arrayContaining(["window.hurt = 1", "https://analytics.example/a.js"]),
    );
  });
