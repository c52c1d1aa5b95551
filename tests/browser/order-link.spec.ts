import { expect, test } from "@playwright/test";
import { CARDS } from "./support/cards";
import { expectPlaced, newClient, payButton, reachPayment, typeCard } from "./support/client";

test("a guest's link opens in another browser, tells nobody where it was, and isn't for search engines", async ({
  page,
  browser,
}) => {
  await reachPayment(page, "radiance-kit", newClient());
  await typeCard(page, CARDS.good);
  await payButton(page).click();
  await expectPlaced(page);
  const link = new URL(page.url());
  const elsewhere = await browser.newContext();
  const fresh = await elsewhere.newPage();
  const answer = await fresh.goto(link.origin + link.pathname);
  expect(answer?.headers()["referrer-policy"]).toBe("no-referrer");
  expect(answer?.headers()["cache-control"]).toContain("no-store");
  expect(answer?.headers()["content-security-policy"]).toMatch(/script-src 'self' 'nonce-/);
  await expect(fresh.locator("meta[name=robots]")).toHaveAttribute("content", /noindex/);
  await expect(fresh.getByRole("region", { name: "Payment schedule" })).toContainText("$708.75");
  await elsewhere.close();
});

test("a link that is wrong shows its own page, with the clinic's telephone", async ({ page }) => {
  await page.goto("/en/order/not-a-link-of-ours");
  await expect(page.getByRole("heading", { name: "We couldn't find this order" })).toBeVisible();
  await expect(page.getByRole("main").getByRole("link", { name: /^\+?[\d ().-]{7,}$/ })).toBeVisible();
});

test("a payment link that is wrong says so", async ({ page }) => {
  await page.goto("/payment-collection/pay_col_unknown?order_id=order_unknown");
  await expect(page.getByRole("heading", { name: "This payment link doesn't work" })).toBeVisible();
});
