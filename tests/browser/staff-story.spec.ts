import { setTimeout as sleep } from "node:timers/promises";
import { type APIRequestContext, type Browser, expect, type Page } from "@playwright/test";
import { signInByForm, test } from "./support/desk";
import { staff } from "./support/staff";
import { stack } from "./support/stack";

test.setTimeout(240_000);

/** A package that no other story changes. */
const PACKAGE = "vitamin-c";
const CLAIM = "Cures migraines.";

async function read<T>(door: APIRequestContext, path: string, params: Record<string, string> = {}): Promise<T> {
  const answer = await door.get(path, { params });
  expect(answer.ok(), `${path}: ${await answer.text()}`).toBe(true);
  return (await answer.json()) as T;
}

async function productIdOf(door: APIRequestContext, handle: string): Promise<string> {
  const { products } = await read<{ products: { id: string }[] }>(door, "/admin/products", { handle, fields: "id" });
  return products[0]?.id ?? "";
}

/** What a new visitor reads who arrives two seconds after `save` was answered, on each of these pages. */
async function readTwoSecondsAfter(browser: Browser, paths: readonly string[], save: () => Promise<void>) {
  const contexts = await Promise.all(paths.map(() => browser.newContext()));
  try {
    // Their windows are open by then: on a busy machine opening one takes longer than what is measured.
    const windows = await Promise.all(contexts.map((context) => context.newPage()));
    await save();
    await sleep(2_000);
    return await Promise.all(
      windows.map(async (window, index) => {
        await window.goto(`${stack.storefront}${paths[index]}`, { waitUntil: "domcontentloaded" });
        return window.locator("main").innerText();
      }),
    );
  } finally {
    await Promise.all(contexts.map((context) => context.close()));
  }
}

/** Opens an ingredient's drawer from the list, as staff do. */
async function open(page: Page, name: string) {
  await page.goto(`/app/formulary?q=${encodeURIComponent(name)}`);
  await page.getByRole("link", { name, exact: true }).click();
  const drawer = page.getByRole("dialog");
  await expect(drawer.getByLabel("Name", { exact: true })).toHaveValue(name);
  return drawer;
}

/** Takes every formula and the formulary back to what they were: a story that runs twice begins alike. */
async function putBack(door: APIRequestContext, product_id: string, ingredient: string): Promise<void> {
  const at = `/admin/care-packages/${product_id}`;
  type Entry = { ingredient: { id: string; name: string }; amount: string | null; unit: string | null };
  const { care_package } = await read<{ care_package: { formula: Entry[]; formula_version: string } }>(door, at);
  const formula = care_package.formula
    .filter((entry) => entry.ingredient.name !== ingredient)
    .map((entry) => ({ ingredient_id: entry.ingredient.id, amount: entry.amount, unit: entry.unit }));
  await door.post(`${at}/formula`, { data: { expected_version: care_package.formula_version, formula } });
}

test("a new ingredient with its evidence goes into a formula, a claim is refused and mended, and clients read it two seconds later", async ({
  page,
  browser,
}) => {
  const door = await staff();
  const product_id = await productIdOf(door, PACKAGE);
  const name = `Selenium ${Date.now()}`;
  const handle = name.toLowerCase().replace(" ", "-");
  try {
    await signInByForm(page);

    await test.step("a new ingredient: what is graded without a source is refused beside its field", async () => {
      await page.getByRole("link", { name: "Formulary" }).click();
      await page.getByRole("link", { name: "New ingredient" }).click();
      const drawer = page.getByRole("dialog");
      await drawer.getByLabel("Name", { exact: true }).fill(name);
      await expect(drawer.getByLabel("Handle")).toHaveValue(handle);
      await page.goBack();
      await page.getByRole("alertdialog").getByRole("button", { name: "Stay" }).click();
      await expect(drawer.getByLabel("Name", { exact: true })).toHaveValue(name);
      await drawer.getByLabel("Kind").click();
      await page.getByRole("option", { name: "Mineral" }).click();
      await drawer.getByLabel("What it is").fill("A trace mineral that the body needs in small amounts.");
      await drawer.getByLabel("Cautions").fill("Kidney disease.");
      await drawer.getByRole("button", { name: "Add a statement" }).click();
      const statement = drawer.getByRole("listitem", { name: "Statement 1" });
      await expect(statement.getByLabel("Statement", { exact: true })).toBeFocused();
      await page.keyboard.type("Selenium is part of several of the body's enzymes.");
      await statement.getByLabel("Grade").click();
      await page.getByRole("option", { name: "Established", exact: true }).click();
      await statement.getByLabel("Citation").fill("An example of a citation. 2017.");
      await statement.getByLabel("Address or DOI").fill("in a book that I have read");
      await statement.getByLabel("Reviewer").fill("Demo medical reviewer");
      await drawer.getByRole("button", { name: "Add to the formulary" }).click();
      await expect(statement.getByLabel("Address or DOI")).toBeFocused();
      await expect(statement.getByLabel("Address or DOI")).toHaveAccessibleDescription(/web address or a DOI/);
      await statement.getByLabel("Address or DOI").fill("10.1000/xyz123");
      await drawer.getByRole("button", { name: "Add to the formulary" }).click();
      await expect(drawer).toBeHidden();
      // Nothing is left of the drawer where Back leads.
      await page.goBack();
      await expect(page.getByRole("heading", { level: 1, name: "Formulary" })).toBeVisible();
      await expect(drawer).toBeHidden();
    });

    await test.step("into the formula of a package on sale: two seconds later it is on its page and has one", async () => {
      await page.goto(`/app/products/${product_id}`);
      await page.getByRole("button", { name: "Edit formula" }).click();
      const drawer = page.getByRole("dialog");
      await drawer.getByRole("combobox", { name: "Add an ingredient" }).fill(name);
      await expect(drawer.getByRole("option", { name: new RegExp(name) })).toBeVisible();
      await page.keyboard.press("Enter");
      const paths = [`/en/packages/${PACKAGE}`, `/en/ingredients/${handle}`, "/en/ingredients"];
      const texts = await readTwoSecondsAfter(browser, paths, async () => {
        await drawer.getByRole("button", { name: "Save formula" }).click();
        await expect(drawer).toBeHidden();
      });
      for (const text of texts) expect(text).toContain(name);
      expect(texts[1]).toContain("part of several of the body's enzymes");
    });

    await test.step("a claim is marked while it is typed, and refused when it is saved", async () => {
      const drawer = await open(page, name);
      await expect(drawer.getByRole("region", { name: "Used in" }).getByRole("link")).toHaveAttribute(
        "href",
        new RegExp(product_id),
      );
      const what = drawer.getByLabel("What it is");
      await what.fill(`A trace mineral. ${CLAIM}`);
      const hit = drawer.getByRole("list", { name: "Claims" }).getByRole("listitem");
      await expect(hit).toContainText("“Cures migraines”");
      await expect(hit).toContainText("Instead:");
      await drawer.getByRole("button", { name: "Save ingredient" }).click();
      await expect(drawer.getByRole("alert").first()).toContainText("can't be published as they stand");
      await expect(what).toHaveAccessibleDescription(/A published page can't say this/);
      await expect(what).toHaveValue(`A trace mineral. ${CLAIM}`);
    });

    await test.step("mended with the offered wording it is saved, and clients read it two seconds later", async () => {
      const drawer = page.getByRole("dialog");
      await drawer.getByRole("button", { name: "Take over this wording" }).click();
      await expect(drawer.getByRole("list", { name: "Claims" })).toHaveCount(0);
      const worded = await drawer.getByLabel("What it is").inputValue();
      expect(worded).not.toContain("Cures");
      const paths = [`/en/packages/${PACKAGE}`, `/en/ingredients/${handle}`];
      const texts = await readTwoSecondsAfter(browser, paths, async () => {
        await drawer.getByRole("button", { name: "Save ingredient" }).click();
        await expect(drawer).toBeHidden();
      });
      for (const text of texts) expect(text).toContain(worded);
    });
  } finally {
    await putBack(door, product_id, name);
    await door.dispose();
  }
});
