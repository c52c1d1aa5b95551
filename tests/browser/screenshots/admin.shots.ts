import { expect, type Locator, type Page, test } from "@playwright/test";
import { newClient } from "../support/client";
import { signIn } from "../support/desk";
import { reserve } from "../support/reserve";
import { ordersOf, speak, staff } from "../support/staff";
import { stack } from "../support/stack";
import { shoot } from "./shoot";

test.use({ baseURL: stack.backend });

/** Staff sit before a desk's screen; the dashboard has a scheme of its own. */
const onDesk = () => test.skip(test.info().project.name !== "1440-light", "drawn once");

/** Each of our screens, with what tells that it is there. */
const SCREENS: readonly (readonly [name: string, address: string, sign: (page: Page) => Locator])[] = [
  ["admin-formulary", "/app/formulary", (page) => page.getByRole("link", { name: "Biotin", exact: true })],
  ["admin-articles", "/app/articles", (page) => page.getByRole("link", { name: /Ketamine infusions/ })],
  ["admin-translations", "/app/translations", (page) => page.locator("main li").first()],
  ["admin-catalogue-import", "/app/catalogue-import", (page) => page.getByRole("heading", { level: 1 })],
  ["admin-consultation-requests", "/app/consultation-requests", (page) => page.getByRole("heading", { level: 1 })],
  ["admin-stripe-events", "/app/stripe-events", (page) => page.getByRole("heading", { level: 1 })],
  ["admin-outbox", "/app/outbox", (page) => page.getByRole("heading", { level: 1 })],
];

/** The languages that staff can choose, with what a picture's name has behind it. */
const LANGUAGES = [
  { language: "en", suffix: "", formula: "Edit formula", terms: "Edit terms", statement: "Statement" },
  { language: "es", suffix: "-es", formula: "Editar fórmula", terms: "Editar condiciones", statement: "Enunciado" },
] as const;

/** With all that the dashboard would be scrolled for, once it has come. */
async function shootWhole(page: Page, name: string): Promise<void> {
  await expect(page.locator("main .animate-pulse")).toHaveCount(0);
  const height = await page.evaluate(() => document.querySelector("main")?.scrollHeight ?? 0);
  await page.setViewportSize({ width: 1440, height: Math.max(1_000, height + 120) });
  await shoot(page, name);
  await page.setViewportSize({ width: 1440, height: 1_000 });
}

for (const { language, suffix, formula, terms, statement } of LANGUAGES) {
  test(`the staff's screens, in ${language}`, async ({ page }) => {
    onDesk();
    const client = newClient();
    await reserve("radiance-kit", client);
    await signIn(page);
    await speak(page, language);
    for (const [name, address, sign] of SCREENS) {
      await page.goto(address);
      await expect(sign(page)).toBeVisible();
      await shoot(page, `${name}${suffix}`);
    }
    await page.goto("/app/articles");
    await page.getByRole("link", { name: /Ketamine infusions/ }).click();
    await expect(page.locator("#article-body")).toBeVisible();
    await shootWhole(page, `admin-article${suffix}`);
    const [order] = await ordersOf(client.email);
    await page.goto(`/app/orders/${order?.id}`);
    await expect(page.getByText("$236.25").first()).toBeVisible();
    await shootWhole(page, `admin-order${suffix}`);
  });

  test(`a package and an ingredient, as staff write them, in ${language}`, async ({ page }) => {
    onDesk();
    const door = await staff();
    const addressOf = async (handle: string): Promise<string> => {
      const found = await door.get("/admin/products", { params: { handle, fields: "id" } });
      const { products } = (await found.json()) as { products: { id: string }[] };
      return `/app/products/${products[0]?.id}`;
    };
    const [kit, drip] = [await addressOf("radiance-kit"), await addressOf("myers")];
    await door.dispose();
    await signIn(page);
    await speak(page, language);
    await page.goto(kit);
    await expect(page.getByRole("button", { name: formula })).toBeVisible();
    await shootWhole(page, `admin-package${suffix}`);
    await page.getByRole("button", { name: terms }).first().click();
    await expect(page.getByRole("dialog")).toContainText("$236.25");
    await shoot(page, `admin-terms${suffix}`);
    await page.goto(drip);
    await page.getByRole("button", { name: formula }).click();
    await page.getByRole("dialog").getByRole("combobox").last().fill("zi");
    await expect(page.getByRole("dialog").getByRole("option")).toHaveCount(1);
    await shoot(page, `admin-formula${suffix}`);
    await page.goto("/app/formulary");
    await page.getByRole("link", { name: "Biotin", exact: true }).click();
    const statements = page.getByRole("dialog").getByRole("textbox", { name: statement, exact: true });
    await expect(statements.first()).toBeVisible();
    await shoot(page, `admin-ingredient${suffix}`);
  });
}
