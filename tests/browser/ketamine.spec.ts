import { expect, test } from "@playwright/test";
import { CARDS } from "./support/cards";
import {
  expectPlaced,
  goToCheckout,
  newClient,
  payButton,
  putIntoCart,
  sign,
  tellWhoYouAre,
  typeCard,
} from "./support/client";

test("a ketamine series brings its free consultation, and can't be paid in full before clearance", async ({ page }) => {
  const client = newClient();
  await putIntoCart(page, "ketamine-induction");
  await expect(page.getByText("Why this is in your cart")).toBeVisible();
  await expect(page.getByText("Free of charge")).toBeVisible();
  await expect(page.getByText("Nothing more can be paid until a clinician has cleared you.")).toBeVisible();
  await goToCheckout(page);
  await tellWhoYouAre(page, client);
  await sign(page, client);
  await expect(page.getByRole("button", { name: "Pay $625.00 deposit" })).toBeEnabled();
  await expect(page.getByText("Pay in full today")).toHaveCount(0);
  await typeCard(page, CARDS.good);
  await payButton(page).click();
  await expectPlaced(page);
  await expect(page.getByText("is never charged, before a clinician has cleared you")).toBeVisible();
});

test("the consultation by itself is reserved without a card", async ({ page }) => {
  const client = newClient();
  await putIntoCart(page, "ketamine-consultation");
  await goToCheckout(page);
  await tellWhoYouAre(page, client);
  await sign(page, client);
  await expect(page.getByText("Nothing is due today, so we don't ask for a card.")).toBeVisible();
  await page.getByRole("button", { name: "Confirm the reservation" }).click();
  await expectPlaced(page);
  await expect(page.getByText("Nothing to pay")).toBeVisible();
});
