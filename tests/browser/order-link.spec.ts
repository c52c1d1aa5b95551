import { expect, test } from "@playwright/test";
import { orderLinkToken } from "../../backend/src/documents/order-link";
import { expectAccessible } from "./support/accessible";
import { CARDS } from "./support/cards";
import { expectPlaced, newClient, payButton, reachPayment, typeCard } from "./support/client";
import { reserve } from "./support/reserve";
import { stack } from "./support/stack";
import { linkSentTo, paymentLinkOf } from "./support/staff";

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

test("a link that has run out, or was tampered with, shows nothing of its order", async ({ page }) => {
  const client = newClient();
  const order_id = await reserve("radiance-kit", client);
  const run_out = orderLinkToken(order_id, new Date(Date.now() - 91 * 86_400_000), stack.order_link_secret);
  await page.goto(`/en/order/${run_out}`);
  await expect(page.getByRole("heading", { name: "This link has expired" })).toBeVisible();
  await expect(page.getByRole("main").getByRole("link", { name: /^\+?[\d ().-]{7,}$/ })).toBeVisible();
  await expectAccessible(page, "a link that has run out");

  await expect.poll(() => linkSentTo(client.email), { timeout: 30_000 }).not.toBeNull();
  const link = String(await linkSentTo(client.email));
  const [payload = "", signature = ""] = link.split("/order/")[1]?.split(".") ?? [];
  const another = Buffer.from(Buffer.from(payload, "base64url").toString("utf8").replace("order_", "order_X"), "utf8");
  for (const wrong of [
    `${payload}.${signature.split("").reverse().join("")}`,
    `${another.toString("base64url")}.${signature}`,
  ]) {
    await page.goto(`/en/order/${wrong}`);
    await expect(page.getByRole("heading", { name: "We couldn't find this order" })).toBeVisible();
    await expect(page.getByText("$708.75")).toHaveCount(0);
  }
});

test("a payment link shows what is due, names nobody, and holds for its own order alone", async ({ page }) => {
  const client = newClient();
  await reserve("radiance-kit", client);
  await expect.poll(() => paymentLinkOf(client.email), { timeout: 30_000 }).not.toBeNull();
  const link = String(await paymentLinkOf(client.email));
  await page.goto(link);
  await expect(page.getByRole("heading", { level: 1, name: "What is due" })).toBeVisible();
  const main = page.getByRole("main");
  for (const figure of ["$945.00", "$236.25", "$708.75", "before session 2"]) await expect(main).toContainText(figure);
  for (const secret of [client.last_name, client.email, "Radiance"]) await expect(main).not.toContainText(secret);
  await expectAccessible(page, "what is due");
  await page.goto(link.replace(/order_id=.*/, "order_id=order_another"));
  await expect(page.getByRole("heading", { name: "This payment link doesn't work" })).toBeVisible();
});

test("a payment link that is wrong says so", async ({ page }) => {
  await page.goto("/payment-collection/pay_col_unknown?order_id=order_unknown");
  await expect(page.getByRole("heading", { name: "This payment link doesn't work" })).toBeVisible();
});
