import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
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
import { stack } from "./support/stack";
import { ordersOf } from "./support/staff";

/** Where `npm test` writes what each process says. */
const LOGS = join(__dirname, "..", "..", "test-results", "logs");
/** The test cards that are typed here, with or without the gaps that a form shows. */
const CARD_NUMBER = /4242 ?4242 ?4242 ?4242|4000 ?0000 ?0000 ?0002/;

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

test("28. a card's number is never in the shop's own page, address, storage, requests or logs", async ({ page }) => {
  const seen: string[] = [];
  page.on("request", (sent) => {
    const { origin } = new URL(sent.url());
    // What the card service's own frame sends to the card service is the one place for it.
    if (sent.frame() === page.mainFrame() && origin !== new URL(stack.emulator).origin)
      seen.push(sent.url(), sent.postData() ?? "", JSON.stringify(sent.headers()));
  });
  await reachPayment(page, "radiance-kit", newClient());
  for (const card of [CARDS.declined, CARDS.good]) {
    await typeCard(page, card);
    seen.push(
      await page.content(),
      await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }])),
    );
    await payButton(page).click();
    if (card === CARDS.declined) await expect(page.getByText("Nothing was charged.")).toBeVisible();
  }
  await expectPlaced(page);
  seen.push(await page.content());
  expect(seen.filter((text) => CARD_NUMBER.test(text))).toEqual([]);
  const logs = readdirSync(LOGS).filter((name) => name.endsWith(".log"));
  expect(logs).toEqual(expect.arrayContaining(["backend.log", "storefront.log"]));
  for (const name of logs) expect(CARD_NUMBER.test(readFileSync(join(LOGS, name), "utf8")), name).toBe(false);
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
