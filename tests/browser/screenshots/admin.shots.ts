import { expect, type Locator, type Page, test } from "@playwright/test";
import { newClient } from "../support/client";
import { reserve } from "../support/reserve";
import { ordersOf, signIn, staff } from "../support/staff";
import { stack } from "../support/stack";
import { shoot } from "./shoot";

test.use({ baseURL: stack.backend });

/** Staff sit before a desk's screen; the dashboard has a scheme of its own. */
const onDesk = () => test.skip(test.info().project.name !== "1440-light", "drawn once");

/** Each of our screens, with what tells that it is there. */
const SCREENS: readonly (readonly [name: string, address: string, sign: (page: Page) => Locator])[] = [
  ["admin-formulary", "/app/formulary", (page) => page.getByRole("link", { name: "Biotin", exact: true })],
  ["admin-articles", "/app/articles", (page) => page.getByRole("link", { name: /Ketamine infusions/ })],
  [
    "admin-translations",
    "/app/translations",
    (page) => page.getByRole("list", { name: "Texts" }).getByRole("listitem").first(),
  ],
  ["admin-consultation-requests", "/app/consultation-requests", (page) => page.getByRole("heading", { level: 1 })],
  ["admin-stripe-events", "/app/stripe-events", (page) => page.getByRole("heading", { level: 1 })],
  ["admin-outbox", "/app/outbox", (page) => page.getByRole("heading", { level: 1 })],
];

test("the staff's screens", async ({ page }) => {
  onDesk();
  const client = newClient();
  await reserve("radiance-kit", client);
  await signIn(page);
  for (const [name, address, sign] of SCREENS) {
    await page.goto(address);
    await expect(sign(page)).toBeVisible();
    await shoot(page, name);
  }
  const [order] = await ordersOf(client.email);
  await page.goto(`/app/orders/${order?.id}`);
  await expect(page.getByText("Payment schedule").first()).toBeVisible();
  await shoot(page, "admin-order");
});

test("a package and an ingredient, as staff write them", async ({ page }) => {
  onDesk();
  const door = await staff();
  const found = await door.get("/admin/products", { params: { handle: "radiance-kit", fields: "id" } });
  const { products } = (await found.json()) as { products: { id: string }[] };
  await door.dispose();
  await signIn(page);
  await page.goto(`/app/products/${products[0]?.id}`);
  await expect(page.getByRole("button", { name: "Edit formula" })).toBeVisible();
  await shoot(page, "admin-package");
  await page.getByRole("button", { name: "Edit formula" }).click();
  await expect(page.getByRole("dialog")).toBeVisible();
  await shoot(page, "admin-package-formula");
  await page.goto("/app/formulary");
  await page.getByRole("link", { name: "Biotin", exact: true }).click();
  await expect(page.getByRole("dialog").getByRole("textbox", { name: "Statement", exact: true }).first()).toBeVisible();
  await shoot(page, "admin-ingredient");
});
