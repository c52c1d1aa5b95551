import { expect, test } from "@playwright/test";

test.use({ javaScriptEnabled: false });

test("the catalogue reads, and a package goes into the cart", async ({ page }) => {
  await page.goto("/en");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await page.goto("/en/packages/radiance-kit");
  await expect(page.getByText("Biotin").first()).toBeVisible();
  await page.locator("form:has(input[name=variant_id]) button[type=submit]").first().click();
  await expect(page).toHaveURL(/\/en\/cart/);
  await expect(page.getByText("$236.25 due today")).toBeVisible();
  await page.getByRole("button", { name: "One more Radiance kit" }).click();
  await expect(page.getByText("$472.50 due today")).toBeVisible();
  await page.getByRole("link", { name: "Continue to checkout" }).click();
  // Chromium shows it; Playwright reads no text of a <noscript>, so its markup is read.
  const notice = page.locator("noscript [role=note]");
  await expect(notice).toBeVisible();
  expect(await notice.innerHTML()).toContain("Paying by card needs JavaScript.");
});

test("an article and an ingredient read", async ({ page }) => {
  await page.goto("/en/articles");
  await page.getByRole("main").getByRole("link").first().click();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await page.goto("/en/ingredients/biotin");
  await expect(page.getByRole("heading", { level: 1, name: "Biotin" })).toBeVisible();
});

test("a consultation is requested", async ({ page }) => {
  await page.goto("/en/consultation");
  await page.getByLabel("Your name").fill("Ana Reyes");
  await page.getByLabel("Email").fill("ana@");
  await page.getByRole("button", { name: "Request the consultation" }).click();
  await expect(page.getByText("Please enter an email address like name@example.com.")).toBeVisible();
  await expect(page.getByLabel("Your name")).toHaveValue("Ana Reyes");
});
