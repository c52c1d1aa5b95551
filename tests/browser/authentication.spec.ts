import { expect, test } from "@playwright/test";
import { CARDS } from "./support/cards";
import { bank, expectPlaced, newClient, payButton, reachPayment, typeCard } from "./support/client";
import { ordersOf } from "./support/staff";

test("a bank that asks, is answered: the place is reserved", async ({ page }) => {
  await reachPayment(page, "radiance-kit", newClient());
  await typeCard(page, CARDS.asks_for_3ds);
  await payButton(page).click();
  await bank(page).getByRole("button", { name: "Complete authentication" }).click();
  await expectPlaced(page);
});

test("a bank that is left without an answer: back to payment, nothing charged, and another try works", async ({
  page,
}) => {
  const client = newClient();
  await reachPayment(page, "radiance-kit", client);
  await typeCard(page, CARDS.asks_for_3ds);
  await payButton(page).click();
  await expect(bank(page).getByRole("heading")).toBeVisible();
  await page.getByRole("button", { name: "Close authentication" }).click();
  await expect(page.getByText("Your bank's check wasn't completed, so nothing was charged.")).toBeVisible();
  expect(await ordersOf(client.email)).toEqual([]);
  await typeCard(page, CARDS.good);
  await payButton(page).click();
  await expectPlaced(page);
  expect(await ordersOf(client.email)).toHaveLength(1);
});

test("a bank that says no: nothing charged, and the same card may try again", async ({ page }) => {
  const client = newClient();
  await reachPayment(page, "radiance-kit", client);
  await typeCard(page, CARDS.asks_for_3ds);
  await payButton(page).click();
  await bank(page).getByRole("button", { name: "Fail authentication" }).click();
  await expect(page.getByText("Your bank's check wasn't completed, so nothing was charged.")).toBeVisible();
  await payButton(page).click();
  await bank(page).getByRole("button", { name: "Complete authentication" }).click();
  await expectPlaced(page);
  expect(await ordersOf(client.email)).toHaveLength(1);
});

test("what a bank puts into the address on the way back is gone before the page shows", async ({ page }) => {
  await reachPayment(page, "radiance-kit", newClient());
  await page.goto("/en/checkout/return?payment_intent=pi_1&payment_intent_client_secret=s&redirect_status=failed");
  expect(new URL(page.url()).search).toBe("");
  await expect(page.getByText("Nothing was charged. You can try again.")).toBeVisible();
  await page.getByRole("link", { name: "Back to payment" }).click();
  await expect(payButton(page)).toBeVisible();
});
