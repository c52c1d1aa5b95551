import { expect, test } from "@playwright/test";
import { expectAccessible } from "./support/accessible";
import { CARDS } from "./support/cards";
import { withPackage } from "./support/catalogue-change";
import { newClient, payButton, reachPayment, typeCard } from "./support/client";
import { ordersOf } from "./support/staff";

test("a place that sold out while the bank was asked: the money goes back, and the client is told", async ({
  page,
}) => {
  const client = newClient();
  await withPackage("hydration", async (hand) => {
    await reachPayment(page, "hydration", client);
    await typeCard(page, CARDS.good);
    // The session is opened; before the browser hears of it and charges the card, staff have sold the last place.
    let opened = false;
    await page.route("**/en/checkout", async (route) => {
      if (opened || route.request().method() !== "POST") return route.continue();
      opened = true;
      const response = await route.fetch();
      await hand.sellOut();
      return route.fulfill({ response });
    });
    await payButton(page).click();
    await expect(page.getByText("Your payment was returned")).toBeVisible({ timeout: 60_000 });
    await expect(page.getByText("could not become an order, so it was refunded in full")).toBeVisible();
    await expectAccessible(page, "a payment that was returned");
    expect(await ordersOf(client.email)).toEqual([]);

    await page.reload();
    await expect(page.getByText("Your payment was returned")).toBeVisible();
    await page.getByRole("link", { name: "Start again from your cart" }).click();
    await expect(page.getByText("is sold out. Please remove it to go on.")).toBeVisible();
  });
});
