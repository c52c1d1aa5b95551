import { expect, type Page, type Route, test } from "@playwright/test";
import { newClient, putIntoCart, sign } from "./support/client";

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

test("checkout takes who pays and the signature, loses nothing that was typed, and puts none of it into the address", async ({
  page,
}) => {
  const client = newClient();
  await putIntoCart(page, "radiance-kit");
  await page.goto("/en/checkout");
  await page.getByLabel("First name").fill(client.first_name);
  await page.getByLabel("Email").fill("ana@");
  await page.getByRole("button", { name: "Continue to the agreement" }).click();
  await expect(page.getByText("Please enter your last name.")).toBeVisible();
  await expect(page.getByLabel("First name")).toHaveValue(client.first_name);
  expect(page.url()).toMatch(/\/en\/checkout$/);
  await page.getByLabel("Last name").fill(client.last_name);
  await page.getByLabel("Email").fill(client.email);
  await page.getByLabel("ZIP code of your card").fill("10003");
  await page.getByRole("button", { name: "Continue to the agreement" }).click();

  await page.getByLabel("Type your full name to sign").fill("Ana");
  await page.getByRole("button", { name: "Sign and continue to payment" }).click();
  await expect(page.getByText("To reserve a place you need to be 18 or over.")).toBeVisible();
  await expect(page.getByLabel("Type your full name to sign")).toHaveValue("Ana");
  await sign(page, client);
  await expect(page.getByText("Signed by Ana Reyes on")).toBeVisible();
  expect(page.url()).toMatch(/\/en\/checkout$/);
});

test.describe("before the scripts have come", () => {
  test.use({ javaScriptEnabled: true });

  test("what is typed at checkout and for a consultation stays", async ({ page }) => {
    await putIntoCart(page, "radiance-kit");
    await afterScriptsCame(page, "/en/checkout", async () => {
      await page.getByLabel("First name").fill("Ana");
      await page.getByLabel("Country of your card").selectOption("CA");
    });
    await page.getByLabel("Last name").fill("Reyes");
    await expect(page.getByLabel("First name")).toHaveValue("Ana");
    await expect(page.getByLabel("Country of your card")).toHaveValue("CA");

    await afterScriptsCame(page, "/en/consultation", async () => {
      await page.getByLabel("Your name").fill("Ana Reyes");
      await page.getByText("I am 18 or over.").click();
    });
    await page.getByLabel("Email").fill("ana@example.com");
    await expect(page.getByLabel("Your name")).toHaveValue("Ana Reyes");
    await expect(page.getByLabel("I am 18 or over.")).toBeChecked();
  });
});

/** Does something on a page whose scripts are held back until it is done, and waits until they run. */
async function afterScriptsCame(page: Page, address: string, act: () => Promise<void>): Promise<void> {
  const held: Route[] = [];
  let acting = true;
  await page.route("**/_next/static/**/*.js", (route) => (acting ? void held.push(route) : route.continue()));
  await page.goto(address, { waitUntil: "commit" });
  await act();
  acting = false;
  await Promise.all(held.map((route) => route.continue()));
  await page.waitForLoadState("networkidle");
  await page.unrouteAll();
}
