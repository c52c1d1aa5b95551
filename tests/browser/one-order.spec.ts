import { expect, type Page, test } from "@playwright/test";
import { CARDS } from "./support/cards";
import {
  cardFrame,
  type Client,
  expectPlaced,
  fillDetails,
  goToCheckout,
  newClient,
  payButton,
  putIntoCart,
  reachPayment,
  typeCard,
} from "./support/client";
import { linkSentTo, ordersOf } from "./support/staff";

test("a double click pays once", async ({ page }) => {
  const client = newClient();
  await reachPayment(page, "radiance-kit", client);
  await typeCard(page, CARDS.good);
  await payButton(page).dblclick();
  await expectPlaced(page);
  expect(await ordersOf(client.email)).toHaveLength(1);
});

test("two tabs that pay at once end in one order, and both show it", async ({ page, context }) => {
  const client = newClient();
  await reachPayment(page, "radiance-kit", client);
  const other = await context.newPage();
  await other.goto("/en/checkout");
  await expect(cardFrame(other).getByLabel("Card number")).toBeVisible();
  await typeCard(page, CARDS.good);
  await typeCard(other, CARDS.good);
  await Promise.all([payButton(page).click(), payButton(other).click()]);
  await expect.poll(async () => (await ordersOf(client.email)).length, { timeout: 45_000 }).toBe(1);
  // The tab that came second may be told to look again; looking again shows the one order.
  for (const tab of [page, other]) {
    const arrived = () => tab.waitForURL("**/en/order/**", { timeout: 15_000 });
    // It may be on its way by itself: going elsewhere then would cut it short.
    await arrived().catch(async () => {
      await tab.goto("/en/checkout");
      await arrived();
    });
  }
  const numbers = await Promise.all([page, other].map((tab) => tab.locator("main").innerText()));
  const [one, two] = numbers.map((text) => /order \d+/i.exec(text)?.[0].toLowerCase());
  expect(one).toBeDefined();
  expect(one).toBe(two);
  expect(await ordersOf(client.email)).toHaveLength(1);
});

test("a cart that another tab adds to has to be signed for anew before it is paid", async ({ page, context }) => {
  await reachPayment(page, "radiance-kit", newClient());
  await typeCard(page, CARDS.good);
  const other = await context.newPage();
  await putIntoCart(other, "hydration");
  await other.close();
  await payButton(page).click();
  await expect(page.getByText(/What you signed named another amount/)).toBeVisible();
  await expect(page.getByLabel("Type your full name to sign")).toHaveValue("");
  await expect(page.locator("input[name=adult]")).not.toBeChecked();
  await expect(page.getByText(/^Signed by/)).toHaveCount(0);
  await expect(payButton(page)).toBeHidden();
});

test("the back button after paying shows the order, not another checkout", async ({ page }) => {
  const client = newClient();
  await reachPayment(page, "radiance-kit", client);
  await typeCard(page, CARDS.good);
  await payButton(page).click();
  const number = await expectPlaced(page);
  await page.goBack();
  await page.goto("/en/checkout");
  await page.waitForURL("**/en/order/**");
  await expect(page.locator("main")).toContainText(new RegExp(number, "i"));
  await page.goto("/en/cart?note=discount_added");
  await expect(page.getByText("Nothing in your cart yet")).toBeVisible();
  await expect(page.getByText("The code is in your cart.")).toHaveCount(0);
  expect(await ordersOf(client.email)).toHaveLength(1);
});

test("a reload at each step loses nothing that was typed", async ({ page }) => {
  const client = newClient();
  await reachPaymentWithReloads(page, client);
  await page.reload();
  await typeCard(page, CARDS.good);
  await expect(page.getByRole("radio", { name: /Pay in full today/ })).toBeChecked();
  await page.getByRole("button", { name: "Pay $945.00 in full" }).click();
  await expectPlaced(page);
  expect(await ordersOf(client.email)).toHaveLength(1);
});

async function reachPaymentWithReloads(page: Page, client: Client): Promise<void> {
  await putIntoCart(page, "radiance-kit");
  await goToCheckout(page);
  await fillDetails(page, client);
  await page.reload();
  await expect(page.getByLabel("Email")).toHaveValue(client.email);
  await expect(page.getByLabel("First name")).toHaveValue(client.first_name);
  await page.getByRole("button", { name: "Continue to the agreement" }).click();
  await page.locator("label:has(input[name=adult])").click();
  await page.getByLabel("Type your full name to sign").fill("Ana Rey");
  await page.reload();
  await expect(page.getByLabel("Type your full name to sign")).toHaveValue("Ana Rey");
  await expect(page.locator("input[name=adult]")).toBeChecked();
  await page.locator("label:has(input[name=deposit_and_refund_terms])").click();
  await page.locator("label:has(input[name=reserves_a_place])").click();
  await page.getByRole("button", { name: "Sign and continue to payment" }).click();
  await expect(cardFrame(page).getByLabel("Card number")).toBeVisible();
  await page.getByText("Pay in full today").click();
}

test("a tab closed right after paying: Stripe's event makes the order, and its link comes by email", async ({
  page,
  browser,
}) => {
  const client = newClient();
  await reachPayment(page, "radiance-kit", client);
  await typeCard(page, CARDS.good);
  // The first request after the button opens the session; none that could complete the order gets through.
  let opened = false;
  await page.route("**/en/checkout", async (route) => {
    if (route.request().method() !== "POST") return route.continue();
    if (opened) return route.abort();
    opened = true;
    return route.continue();
  });
  await payButton(page).click();
  await expect(page.getByRole("heading", { name: "Writing your order" })).toBeVisible();
  await page.close();

  await expect.poll(() => linkSentTo(client.email), { timeout: 60_000 }).not.toBeNull();
  const link = await linkSentTo(client.email);
  const elsewhere = await browser.newContext();
  const fresh = await elsewhere.newPage();
  await fresh.goto(String(link));
  await expect(fresh.getByRole("region", { name: "Payment schedule" })).toContainText("$236.25");
  await elsewhere.close();
  expect(await ordersOf(client.email)).toHaveLength(1);
});
