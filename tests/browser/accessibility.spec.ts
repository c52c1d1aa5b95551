import { expect, test, type Page } from "@playwright/test";
import { expectAccessible } from "./support/accessible";
import { CARDS } from "./support/cards";
import {
  cardFrame,
  expectPlaced,
  goToCheckout,
  newClient,
  payButton,
  putIntoCart,
  sign,
  tellWhoYouAre,
  typeCard,
} from "./support/client";
import { PAGES } from "./support/pages";

for (const [, address] of PAGES)
  test(`axe finds nothing grave on ${address}`, async ({ page }) => {
    await page.goto(address);
    await expectAccessible(page, address);
  });

test("axe finds nothing grave from the cart to the order", async ({ page }) => {
  const client = newClient();
  await putIntoCart(page, "ketamine-induction");
  await expectAccessible(page, "cart");
  await goToCheckout(page);
  await page.getByRole("button", { name: "Continue to the agreement" }).click();
  await expectAccessible(page, "checkout with errors");
  await tellWhoYouAre(page, client);
  await expect(page.getByLabel("Type your full name to sign")).toBeVisible();
  await expectAccessible(page, "agreement");
  await sign(page, client);
  await expect(cardFrame(page).getByLabel("Card number")).toBeVisible();
  await typeCard(page, CARDS.declined);
  await payButton(page).click();
  await expect(page.getByText("Your bank declined this card")).toBeVisible();
  await expectAccessible(page, "payment after a decline");
  await typeCard(page, CARDS.good);
  await payButton(page).click();
  await expectPlaced(page);
  await expectAccessible(page, "order");
});

test("the whole checkout works by keyboard alone", async ({ page }) => {
  const client = newClient();
  await putIntoCart(page, "radiance-kit");
  await goToCheckout(page);
  await page.getByLabel("First name").focus();
  for (const text of [client.first_name, client.last_name, client.email]) {
    await page.keyboard.type(text);
    await page.keyboard.press("Tab");
  }
  await page.keyboard.press("Tab");
  await page.keyboard.type("10003");
  await page.keyboard.press("Enter");
  await expect(page.getByLabel("Type your full name to sign")).toBeVisible();
  await expectFocus(page, "Agreement");
  await page.locator("input[name=adult]").focus();
  for (let box = 0; box < 3; box += 1) {
    await page.keyboard.press("Space");
    await page.keyboard.press("Tab");
  }
  await page.keyboard.type("Ana Reyes");
  await page.keyboard.press("Enter");
  await expect(cardFrame(page).getByLabel("Card number")).toBeVisible();
  await expectFocus(page, "Payment");
});

async function expectFocus(page: Page, heading: string): Promise<void> {
  await expect(page.locator("h2:focus")).toContainText(heading);
}
