import { expect, type Page, test } from "@playwright/test";
import { CARDS } from "../support/cards";
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
} from "../support/client";
import { PAGES } from "../support/pages";
import { paymentLinkOf } from "../support/staff";
import { shoot } from "./shoot";

test("the pages that anyone can open", async ({ page }) => {
  for (const [name, address] of PAGES) {
    await page.goto(address);
    await shoot(page, name);
    if (!address.startsWith("/en")) continue;
    await page.goto(address.replace(/^\/en/, "/es"));
    await shoot(page, `${name}-es`);
  }
});

test("from the cart to the order", async ({ page }) => {
  const client = newClient();
  await putIntoCart(page, "ketamine-induction");
  await shoot(page, "cart");
  await goToCheckout(page);
  await page.getByRole("button", { name: "Continue to the agreement" }).click();
  await expect(page.getByText("Please enter your first name.")).toBeVisible();
  await shoot(page, "checkout-errors");
  await tellWhoYouAre(page, client);
  await expect(page.getByLabel("Type your full name to sign")).toBeVisible();
  await shoot(page, "checkout-agreement");
  await sign(page, client);
  await expect(cardFrame(page).getByLabel("Card number")).toBeVisible();
  await typeCard(page, CARDS.declined);
  await payButton(page).click();
  await expect(page.getByText("Your bank declined this card")).toBeVisible();
  await shoot(page, "checkout-declined");
  await typeCard(page, CARDS.good);
  await payButton(page).click();
  await expectPlaced(page);
  await shoot(page, "order-ketamine");
});

test("a plain reservation, its receipt and its payment link", async ({ page }) => {
  const client = newClient();
  await putIntoCart(page, "radiance-kit");
  await shoot(page, "cart-kit");
  await inSpanish(page, "cart-kit-es");
  await goToCheckout(page);
  await inSpanish(page, "checkout-details-es");
  await tellWhoYouAre(page, client);
  await inSpanish(page, "checkout-agreement-es");
  await sign(page, client);
  await expect(cardFrame(page).getByLabel("Card number")).toBeVisible();
  await shoot(page, "checkout");
  await inSpanish(page, "checkout-es");
  await typeCard(page, CARDS.good);
  await payButton(page).click();
  await expectPlaced(page);
  await shoot(page, "order");
  await inSpanish(page, "order-es");
  await page.emulateMedia({ media: "print" });
  await shoot(page, "order-print");
  await page.emulateMedia({ media: "screen" });
  await expect.poll(() => paymentLinkOf(client.email)).not.toBeNull();
  await page.goto(String(await paymentLinkOf(client.email)));
  await shoot(page, "payment-link");
});

/** The same page in the other language, and back. */
async function inSpanish(page: Page, name: string): Promise<void> {
  const address = page.url();
  await page.goto(address.replace("/en/", "/es/"));
  await shoot(page, name);
  await page.goto(address);
}
