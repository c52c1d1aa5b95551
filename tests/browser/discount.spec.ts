import { expect, type Page, test } from "@playwright/test";
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
import { staff } from "./support/staff";

/** A code of staff's that takes a tenth off every line. */
async function codeOfATenth(): Promise<string> {
  const code = `TENTH${Date.now()}`;
  const door = await staff();
  const made = await door.post("/admin/promotions", {
    data: {
      code,
      type: "standard",
      status: "active",
      application_method: {
        type: "percentage",
        target_type: "items",
        allocation: "across",
        value: 10,
        currency_code: "usd",
      },
    },
  });
  expect(made.ok(), await made.text()).toBe(true);
  await door.dispose();
  return code;
}

async function apply(page: Page, code: string): Promise<void> {
  const field = page.getByLabel("Discount code", { exact: true });
  if (!(await field.isVisible())) await page.getByText("I have a discount code").click();
  await field.fill(code);
  await page.getByRole("button", { name: "Apply" }).click();
}

const cents = (text: string): number => Number(text.replaceAll(/[^\d]/g, ""));

test("a code takes its part off the total, what is paid today and the balance, and what is shown is charged", async ({
  page,
}) => {
  const code = await codeOfATenth();
  const client = newClient();
  await putIntoCart(page, "radiance-kit");
  await apply(page, ` ${code} `);
  await expect(page.getByText("The code is in your cart.")).toBeVisible();
  await expect(page.getByRole("list", { name: "Discount codes in your cart" })).toContainText(code);
  const summary = page.getByRole("main").locator("dl").last();
  await expect(summary).toContainText("-$94.50");
  await expect(summary).toContainText("$850.50");
  const [list, off, total, today, later] = ((await summary.innerText()).match(/-?\$[\d.]+/g) ?? []).map(cents);
  // The line is at its list price: what is taken off it is taken off once.
  expect([list, off, total]).toEqual([94_500, 9_450, 85_050]);
  expect((today ?? 0) + (later ?? 0)).toBe(total);
  expect(today).toBeLessThan(23_625);

  await goToCheckout(page);
  await tellWhoYouAre(page, client);
  await sign(page, client);
  await expect(payButton(page)).toContainText(`$${((today ?? 0) / 100).toFixed(2)}`);
  await typeCard(page, CARDS.good);
  await payButton(page).click();
  await expectPlaced(page);
  await expect(page.getByRole("main")).toContainText(`$${((later ?? 0) / 100).toFixed(2)}`);
});

test("a code that isn't valid is refused in words, and one that was put in goes out again", async ({ page }) => {
  const code = await codeOfATenth();
  await putIntoCart(page, "radiance-kit");
  await apply(page, "NO-SUCH-CODE");
  const field = page.getByLabel("Discount code", { exact: true });
  await expect(field).toHaveAccessibleDescription(/That code isn’t valid/);
  await expect(field).toHaveValue("NO-SUCH-CODE");
  // What the address said before of the cart is no longer said, and the code isn't in it.
  await expect(page).toHaveURL(/\/en\/cart$/);
  await expect(page.getByText("$236.25 due today")).toBeVisible();
  await apply(page, code.toLowerCase());
  await expect(page.getByText("The code is in your cart.")).toBeVisible();
  await expect(field).toHaveValue("");
  await expect(page.getByText("That code isn’t valid")).toHaveCount(0);
  await page.getByRole("button", { name: `Remove the code ${code}` }).click();
  await expect(page.getByText("The code is out of your cart.")).toBeVisible();
  await expect(page.getByText("$236.25 due today")).toBeVisible();
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a code is applied", async ({ page }) => {
    const code = await codeOfATenth();
    await putIntoCart(page, "radiance-kit");
    await page.getByText("I have a discount code").click();
    await apply(page, "no-such-code");
    await expect(page.getByText("That code isn’t valid")).toBeVisible();
    await expect(page.getByLabel("Discount code", { exact: true })).toHaveValue("no-such-code");
    await apply(page, code);
    await expect(page.getByRole("list", { name: "Discount codes in your cart" })).toContainText(code);
  });
});
