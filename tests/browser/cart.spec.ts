import { expect, test } from "@playwright/test";
import { cardFrame, fillDetails, goToCheckout, newClient, putIntoCart, sign, tellWhoYouAre } from "./support/client";

test("quantities change and lines go, in words", async ({ page }) => {
  await putIntoCart(page, "radiance-kit");
  await page.getByRole("button", { name: "One more Radiance kit" }).click();
  await expect(page.getByText("$472.50 due today")).toBeVisible();
  await page.getByRole("button", { name: "Remove Radiance kit from the cart" }).click();
  await expect(page.getByText("Removed from your cart.")).toBeVisible();
  await expect(page.getByText("Nothing in your cart yet")).toBeVisible();
});

test("a cart that has expired is replaced, and the client is told", async ({ page, context, baseURL }) => {
  await context.addCookies([{ name: "ampoule_cart", value: "cart_01EXPIRED", url: String(baseURL) }]);
  await putIntoCart(page, "radiance-kit");
  await expect(page.getByText("Your earlier cart had expired, so we started a new one.")).toBeVisible();
  await expect(page.getByText("$236.25 due today")).toBeVisible();
});

test("the cart's cookie can't be read by scripts, nor sent along by other sites", async ({ page, context }) => {
  await putIntoCart(page, "radiance-kit");
  const cookie = (await context.cookies()).find((each) => each.name === "ampoule_cart");
  expect(cookie).toMatchObject({ httpOnly: true, sameSite: "Lax" });
});

test("an empty field is named beside it, and nothing else is lost", async ({ page }) => {
  await putIntoCart(page, "radiance-kit");
  await goToCheckout(page);
  await fillDetails(page, { ...newClient(), email: "ana@" });
  await page.getByRole("button", { name: "Continue to the agreement" }).click();
  await expect(page.getByText("This email address looks incomplete.")).toBeVisible();
  await expect(page.getByLabel("Email")).toBeFocused();
  await expect(page.getByLabel("First name")).toHaveValue("Ana");
});

test("without a connection nothing is lost, and a sentence says so", async ({ page, context }) => {
  await putIntoCart(page, "radiance-kit");
  await goToCheckout(page);
  await fillDetails(page, newClient());
  await context.setOffline(true);
  await page.getByRole("button", { name: "Continue to the agreement" }).click();
  await expect(page.getByText("Nothing you entered is lost; please try again.")).toBeVisible();
  await context.setOffline(false);
  await page.getByRole("button", { name: "Continue to the agreement" }).click();
  await expect(page.getByLabel("Type your full name to sign")).toBeVisible();
});

test("a card form that doesn't load says so, and loads again", async ({ page }) => {
  const client = newClient();
  await page.route("**/stripe.js", (route) => route.abort());
  await putIntoCart(page, "radiance-kit");
  await goToCheckout(page);
  await tellWhoYouAre(page, client);
  await sign(page, client);
  await expect(page.getByText("The card form didn't load")).toBeVisible();
  await page.unroute("**/stripe.js");
  await page.getByRole("button", { name: "Load it again" }).click();
  await expect(cardFrame(page).getByLabel("Card number")).toBeVisible();
});
