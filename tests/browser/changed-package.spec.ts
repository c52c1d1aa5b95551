import { expect, test, type Page } from "@playwright/test";
import { expectAccessible } from "./support/accessible";
import { withPackage } from "./support/catalogue-change";
import { putIntoCart } from "./support/client";

const checkout = (page: Page) => page.getByRole("link", { name: "Continue to checkout" });

test("a package that is no longer offered is said at its line, and nothing is asked for it", async ({ page }) => {
  await withPackage("vitamin-c", async (hand) => {
    await putIntoCart(page, "vitamin-c");
    await hand.unpublish();
    await page.reload();
    await expect(page.getByText("is no longer offered. Please remove it to go on.")).toBeVisible();
    await expect(checkout(page)).toHaveCount(0);
    await expectAccessible(page, "a cart that holds something unpublished");
    await page.goto("/en/checkout");
    await expect(page.getByRole("main")).toContainText("is no longer offered. Please remove it to go on.");
    await expect(page.getByLabel("First name")).toHaveCount(0);
    await expectAccessible(page, "checkout of something unpublished");
    await page.getByRole("main").getByRole("link", { name: "Back to your cart" }).click();
    await page.getByRole("button", { name: /^Remove .* from the cart$/ }).click();
    await expect(page.getByText("Nothing in your cart yet")).toBeVisible();
  });
});

test("a package that sold out is said at its line, and removing it lets the rest go on", async ({ page }) => {
  await withPackage("athlete", async (hand) => {
    await putIntoCart(page, "radiance-kit");
    await putIntoCart(page, "athlete");
    await hand.sellOut();
    await page.reload();
    await expect(page.getByText("is sold out. Please remove it to go on.")).toBeVisible();
    await expect(checkout(page)).toHaveCount(0);
    await page.getByRole("button", { name: /^Remove Athlete/ }).click();
    await expect(page.getByText("is sold out.")).toHaveCount(0);
    await expect(page.getByText("$236.25 due today")).toBeVisible();
    await expect(checkout(page)).toBeVisible();
  });
});

test("a package whose price changed is said with both prices, and the sums are of the new one", async ({ page }) => {
  await withPackage("seasonal", async (hand) => {
    await putIntoCart(page, "seasonal");
    await hand.reprice(400);
    await page.reload();
    await expect(page.getByText(/has changed from \$[\d.,]+ to \$400\.00 since you put it in the cart/)).toBeVisible();
    await expect(page.getByText("$100.00 due today")).toBeVisible();
    await checkout(page).click();
    await expect(page.getByRole("main").getByText(/has changed from \$[\d.,]+ to \$400\.00/)).toBeVisible();
    await expect(page.getByLabel("First name")).toBeVisible();
  });
});

test("a package that is only for after a consultation leads there, and isn't sold", async ({ page }) => {
  await withPackage("glow-plus", async (hand) => {
    await hand.set({ consultation_only: true });
    await expectClosed(
      page,
      "glow-plus",
      "This is reserved together with a clinician. Ask for a free consultation first.",
    );
    await expectAccessible(page, "a package that a consultation comes before");
    await page
      .getByRole("main")
      .getByRole("link", { name: /consultation/i })
      .first()
      .click();
    await expect(page.getByLabel("About which package?")).toHaveValue("glow-plus");
  });
});

test("a package that isn't paid online names the telephone, and isn't sold", async ({ page }) => {
  await withPackage("morning-after", async (hand) => {
    await hand.set({ online_payment_disabled: true });
    await expectClosed(page, "morning-after", /The clinic takes payment for this by phone: \+?[\d ().-]{7,}\./);
  });
});

test("a package that is closed to online payment while it lies in the cart is said there and at checkout", async ({
  page,
}) => {
  await withPackage("myers", async (hand) => {
    await putIntoCart(page, "myers");
    await hand.set({ online_payment_disabled: true });
    await page.reload();
    await expect(page.getByRole("main").getByRole("alert")).toContainText(/by phone/);
    await page.goto("/en/checkout");
    await expect(page.getByText("The clinic takes payment for this by phone")).toBeVisible();
    await expectAccessible(page, "checkout that is closed to online payment");
  });
});

/** A package's page may be a minute old; then it says how it is sold now. */
async function expectClosed(page: Page, handle: string, sentence: string | RegExp): Promise<void> {
  test.setTimeout(180_000);
  await expect(async () => {
    await page.goto(`/en/packages/${handle}`);
    await expect(page.getByText(sentence).first()).toBeVisible({ timeout: 1_000 });
  }).toPass({ timeout: 90_000, intervals: [1_000, 5_000] });
  await expect(page.locator("form:has(input[name=variant_id])")).toHaveCount(0);
}
