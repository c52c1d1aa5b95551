import { expect, test } from "@playwright/test";
import { CARDS } from "./support/cards";
import {
  cardFrame,
  expectPlaced,
  goToCheckout,
  newClient,
  payButton,
  reachPayment,
  sign,
  tellWhoYouAre,
  typeCard,
} from "./support/client";
import { ordersOf } from "./support/staff";

test("from the front page to a reserved place: a decline, then a deposit of $236.25", async ({ page }) => {
  const client = newClient();
  await page.goto("/");
  await page
    .getByRole("link", { name: /Radiance kit/ })
    .first()
    .click();
  await page.waitForURL("**/en/packages/radiance-kit");
  await page
    .getByRole("button", { name: /\$236\.25/ })
    .first()
    .click();
  await page.waitForURL("**/en/cart**");
  await expect(page.getByText("$236.25 due today")).toBeVisible();
  await goToCheckout(page);
  await tellWhoYouAre(page, client);
  await sign(page, client);

  await typeCard(page, CARDS.declined);
  await page.getByRole("button", { name: "Pay $236.25 deposit" }).click();
  await expect(page.getByText("Your bank declined this card and gave no reason. Nothing was charged.")).toBeVisible();
  await expect(cardFrame(page).getByLabel("Security code")).toHaveValue("123");

  await typeCard(page, CARDS.good);
  await page.getByRole("button", { name: "Pay $236.25 deposit" }).click();
  await expectPlaced(page);
  const schedule = page.getByRole("region", { name: "Payment schedule" });
  await expect(schedule).toContainText("Deposit paid");
  await expect(schedule).toContainText("$236.25");
  await expect(schedule).toContainText("$708.75");
  await expect(schedule).toContainText("before session 2");
  await expect(page.getByText("Waiting for a clinician")).toBeVisible();
  expect(await ordersOf(client.email)).toHaveLength(1);
});

const DECLINES = [
  ["insufficient_funds", "doesn't have enough funds"],
  ["expired", "This card has expired"],
  ["incorrect_cvc", "The security code (CVC) doesn't match"],
  ["processing_error", "couldn't process this card just now"],
] as const;

test("each refused card has its own sentence, the form stays, and another card works", async ({ page }) => {
  const client = newClient();
  await reachPayment(page, "radiance-kit", client);
  for (const [card, sentence] of DECLINES) {
    await typeCard(page, CARDS[card]);
    await payButton(page).click();
    await expect(page.getByText(sentence)).toBeVisible();
    await expect(page.getByText("Nothing was charged.")).toBeVisible();
  }
  await typeCard(page, CARDS.good);
  await payButton(page).click();
  await expectPlaced(page);
  expect(await ordersOf(client.email)).toHaveLength(1);
});

test("a card's number is never in the shop's own page, address or requests", async ({ page }) => {
  const seen: string[] = [];
  page.on("request", (sent) => {
    if (new URL(sent.url()).origin === new URL(page.url()).origin) seen.push(sent.url(), sent.postData() ?? "");
  });
  await reachPayment(page, "radiance-kit", newClient());
  await typeCard(page, CARDS.good);
  expect(await page.content()).not.toContain(CARDS.good);
  await payButton(page).click();
  await expectPlaced(page);
  expect(seen.filter((text) => /4242/.test(text))).toEqual([]);
});

test("paying in full is a choice, and leaves nothing due", async ({ page }) => {
  await reachPayment(page, "radiance-kit", newClient());
  await page.getByText("Pay in full today").click();
  await typeCard(page, CARDS.good);
  await page.getByRole("button", { name: "Pay $945.00 in full" }).click();
  await expectPlaced(page);
  const schedule = page.getByRole("region", { name: "Payment schedule" });
  await expect(schedule).toContainText("Paid in full");
  await expect(schedule).toContainText("$945.00");
  await expect(schedule).not.toContainText("Balance");
});

test("consent to keep the card is off until it is given, and the order remembers it", async ({ page }) => {
  await reachPayment(page, "radiance-kit", newClient());
  const consent = page.getByRole("checkbox", { name: /Keep this card for the balance/ });
  await expect(consent).not.toBeChecked();
  await page.getByText("Keep this card for the balance").click();
  await expect(consent).toBeChecked();
  await typeCard(page, CARDS.good);
  await payButton(page).click();
  await expectPlaced(page);
  await expect(page.getByText("You allowed us to keep your card for the balance.")).toBeVisible();
});
