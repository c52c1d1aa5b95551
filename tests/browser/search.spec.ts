import { expect, type Page, test } from "@playwright/test";
import { expectAccessible } from "./support/accessible";

const field = (page: Page) => page.getByRole("banner").getByLabel("Search");
const options = (page: Page) => page.getByRole("banner").getByRole("option");

test("what is typed is found while it is typed, walked by arrows and followed by Enter", async ({ page }) => {
  await page.goto("/en");
  await field(page).click();
  await field(page).fill("vitamn c");
  const list = page.getByRole("listbox", { name: "Results" });
  await expect(list.getByRole("option", { name: /^Vitamin C, low dose/ })).toBeVisible();
  await expect(page.getByRole("banner").getByRole("status")).toHaveText(/^\d+ results?$/);
  await expect(field(page)).toHaveAttribute("aria-expanded", "true");
  await field(page).press("ArrowDown");
  await expect(options(page).first()).toHaveAttribute("aria-selected", "true");
  await expect(field(page)).toHaveAttribute(
    "aria-activedescendant",
    (await options(page).first().getAttribute("id")) ?? "",
  );
  await expect(field(page)).toBeFocused();
  await field(page).press("ArrowUp");
  await field(page).press("ArrowUp");
  await expect(options(page).last()).toHaveAttribute("aria-selected", "true");
  await field(page).press("ArrowDown");
  await field(page).press("ArrowDown");
  const href = await options(page).first().getAttribute("href");
  await field(page).press("Enter");
  await expect(page).toHaveURL(new RegExp(`${href ?? "none"}$`));
  await expect(list).toBeHidden();
});

test("Escape puts the list away, Enter without a choice opens the page of results", async ({ page }) => {
  await page.goto("/en/packages");
  await field(page).click();
  await field(page).fill("b 12");
  await expect(options(page).first()).toBeVisible();
  await field(page).press("Escape");
  await expect(options(page).first()).toBeHidden();
  await expect(field(page)).toHaveValue("b 12");
  await field(page).press("Enter");
  await expect(page).toHaveURL(/\/en\/search\?q=b\+12$/);
  await expect(page.getByRole("main").getByRole("link", { name: /^B12 shots/ })).toBeVisible();
});

test("nothing found leads on, and a search that isn't answered says so", async ({ page, context }) => {
  await page.goto("/en");
  await field(page).click();
  await field(page).fill("qqqqqq");
  const banner = page.getByRole("banner");
  await expect(banner.getByText("Nothing here is called “qqqqqq”").last()).toBeVisible();
  await expect(banner.getByRole("link", { name: "All ingredients" })).toHaveAttribute("href", "/en/ingredients");
  await page.route("**/api/search*", (route) => route.fulfill({ status: 503, body: "{}" }));
  await field(page).fill("zinc");
  await expect(banner.getByText("Search isn’t answering just now.").last()).toBeVisible();
  await page.unroute("**/api/search*");
  await context.setOffline(true);
  await field(page).fill("biotin");
  await expect(banner.getByText("You seem to be offline.").last()).toBeVisible();
});

test("axe finds nothing grave in the field's list, on a phone neither", async ({ page }) => {
  for (const [width, height] of [
    [1440, 900],
    [390, 844],
  ] as const) {
    await page.setViewportSize({ width, height });
    await page.goto("/en");
    await field(page).click();
    await field(page).fill("glutathion");
    await expect(options(page).first()).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    if (process.env["SEARCH_PICTURES"])
      await page.screenshot({ path: `${process.env["SEARCH_PICTURES"]}/field-${width}.png` });
    await expectAccessible(page, `search at ${width}`);
  }
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the form leads to a page with everything that was found, which no machine keeps", async ({ page }) => {
    await page.goto("/en");
    await field(page).click();
    await field(page).fill("glutatione");
    await field(page).press("Enter");
    await expect(page).toHaveURL(/\/en\/search\?q=glutatione$/);
    const main = page.getByRole("main");
    await expect(main.getByText("Shown for “glutathione”.")).toBeVisible();
    await expect(main.getByRole("heading", { name: /^Packages/ })).toBeVisible();
    await expect(page.locator("meta[name=robots]")).toHaveAttribute("content", /noindex/);
    await main
      .getByRole("link", { name: /^Glutathione/ })
      .first()
      .click();
    await expect(page.getByRole("heading", { level: 1, name: "Glutathione" })).toBeVisible();
    await page.goto("/en/search?q=%3Cscript%3Ealert(1)%3C/script%3E&q=b");
    await expect(main.getByText("Nothing here is called “<script>alert(1)</script>”")).toBeVisible();
  });
});
