import { type APIRequestContext, expect, type Page } from "@playwright/test";
import { expectAccessible } from "./support/accessible";
import { signIn, test } from "./support/desk";
import { staff } from "./support/staff";
import { stack } from "./support/stack";

type Made = { id: string; name: string; version: string };

const statement = (text: string, reviewed_on = "2026-11-02") => ({
  id: null,
  about: "benefit",
  statement: text,
  grade: "not_established",
  citation: null,
  url: null,
  reviewer: "Demo medical reviewer",
  reviewed_on,
});

/** An ingredient of the story's own, which no package holds: nothing that clients see changes. */
async function made(door: APIRequestContext, name: string, evidence: object[] = []): Promise<Made> {
  const unique = `${name} ${Date.now()}`;
  const fields = { also_known_as: [], kind: "vitamin", colour: "#7aa6b8", what_it_is: "A vitamin." };
  const data = { ...fields, handle: unique.toLowerCase().replaceAll(" ", "-"), name: unique, evidence };
  const answer = await door.post("/admin/ingredients", {
    data: { ...data, cautions: [], allergens: [], interactions: [] },
  });
  expect(answer.status(), await answer.text()).toBe(201);
  return ((await answer.json()) as { ingredient: Made }).ingredient;
}

async function open(page: Page, { id, name }: Made) {
  await page.goto(`/app/formulary?q=${encodeURIComponent(name)}&edit=${id}`);
  const drawer = page.getByRole("dialog");
  await expect(drawer.getByLabel("Name", { exact: true })).toHaveValue(name);
  return drawer;
}

test("the formulary is searched, sorted and narrowed, and each state has its address", async ({ page }) => {
  const door = await staff();
  const { name } = await made(door, "Overdue", [statement("Nothing is established.", "2024-01-31")]);
  await signIn(page);
  await page.goto("/app/orders");
  await page.getByRole("link", { name: "Formulary" }).click();
  const rows = page.getByRole("row");
  await expect(page.getByRole("link", { name: "2 that hold Biotin" })).toBeVisible();

  const packages = page.getByRole("columnheader", { name: "Packages" });
  await packages.getByRole("button").click();
  await expect(packages).toHaveAttribute("aria-sort", "ascending");
  await packages.getByRole("button").click();
  await expect(packages).toHaveAttribute("aria-sort", "descending");
  await expect(page).toHaveURL(/order=-used_in/);

  await page.getByRole("button", { name: /over a year old/ }).click();
  await expect(page).toHaveURL(/status=review_due/);
  await expect(rows.filter({ hasText: name })).toContainText("Review due");
  await expect(rows.filter({ hasText: name })).toContainText("Jan 31, 2024");
  await expect(rows.filter({ hasText: "Biotin" })).toHaveCount(0);

  await page.goto("/app/formulary");
  await page.getByRole("searchbox", { name: "Name or other name" }).fill("cobalamin");
  await expect(rows).toHaveCount(2);
  await expect(rows.last()).toContainText("Vitamin B12");
  await door.dispose();
});

test("evidence is put in order and removed by the keyboard alone", async ({ page }) => {
  const door = await staff();
  const ingredient = await made(door, "Ordered", [statement("One."), statement("Two."), statement("Three.")]);
  await signIn(page);
  const drawer = await open(page, ingredient);
  const statements = drawer.getByRole("textbox", { name: "Statement", exact: true });
  const texts = () => statements.evaluateAll((all) => all.map((each) => (each as HTMLTextAreaElement).value));

  // Down to the end: the keyboard stays with the row, and goes to the other button where this one is spent.
  await drawer.getByRole("button", { name: "Move statement 1 down" }).focus();
  await page.keyboard.press("Enter");
  await expect(drawer.getByRole("button", { name: "Move statement 2 down" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(drawer.getByRole("button", { name: "Move statement 3 up" })).toBeFocused();
  expect(await texts()).toEqual(["Two.", "Three.", "One."]);

  await drawer.getByRole("button", { name: "Move statement 1: press space, then the arrow keys" }).focus();
  // Between two keys the list settles: nobody presses faster than that.
  for (const key of ["Space", "ArrowDown", "Space"]) {
    await page.keyboard.press(key);
    await page.waitForTimeout(400);
  }
  await expect(async () => expect(await texts()).toEqual(["Three.", "Two.", "One."])).toPass();

  await drawer.getByRole("button", { name: "Remove statement 2" }).press("Enter");
  await drawer.getByRole("button", { name: "Save ingredient" }).press("Enter");
  await expect(drawer).toBeHidden();
  const saved = await open(page, ingredient);
  await expect(saved.getByRole("textbox", { name: "Statement", exact: true })).toHaveCount(2);
  await door.dispose();
});

test("two who edit the same ingredient lose nothing: the second is told what changed and keeps what was typed", async ({
  page,
}) => {
  const door = await staff();
  const ingredient = await made(door, "Shared", [statement("One.")]);
  await signIn(page);
  const drawer = await open(page, ingredient);
  await expect(drawer.getByRole("button", { name: "Archive" })).toBeEnabled();
  await drawer.getByLabel("What it is").fill("A vitamin, as I would say it.");
  await expect(drawer.getByRole("button", { name: "Archive" })).toBeDisabled();

  const { version, ...fields } = ingredient as Made & Record<string, unknown>;
  const {
    id,
    used_in: _used,
    archived_at: _at,
    review_due: _due,
    changed_by: _by,
    changed_at: _when,
    ...rest
  } = fields;
  const theirs = { ...rest, expected_version: version, cautions: ["Theirs."], what_it_is: "As they would say it." };
  const other = await door.post(`/admin/ingredients/${id}`, { data: theirs });
  expect(other.ok(), await other.text()).toBe(true);

  await drawer.getByRole("button", { name: "Save ingredient" }).click();
  const told = drawer.getByRole("alert").filter({ hasText: "while you were editing" });
  await expect(told).toContainText(stack.staff.email);
  await expect(told.getByRole("listitem").filter({ hasText: "What it is" })).toContainText("You changed it too");
  await expect(told.getByRole("listitem").filter({ hasText: "Cautions: “Theirs.”" })).toBeVisible();
  await expect(drawer.getByLabel("What it is")).toHaveValue("A vitamin, as I would say it.");

  await told.getByRole("button", { name: "Keep mine, and theirs elsewhere" }).click();
  await expect(drawer.getByLabel("Cautions")).toHaveValue("Theirs.");
  await drawer.getByRole("button", { name: "Save ingredient" }).click();
  await expect(drawer).toBeHidden();
  const saved = await open(page, ingredient);
  await expect(saved.getByLabel("What it is")).toHaveValue("A vitamin, as I would say it.");
  await expect(saved.getByLabel("Cautions")).toHaveValue("Theirs.");
  await door.dispose();
});

test("what was typed isn't lost by a stray Escape", async ({ page }) => {
  const door = await staff();
  const ingredient = await made(door, "Escaped");
  await signIn(page);
  const drawer = await open(page, ingredient);
  await drawer.getByLabel("What it is").fill("Half a sentence");
  await page.keyboard.press("Escape");
  await page.getByRole("alertdialog").getByRole("button", { name: "Stay" }).click();
  await expect(drawer.getByLabel("What it is")).toHaveValue("Half a sentence");
  await page.keyboard.press("Escape");
  await page.getByRole("alertdialog").getByRole("button", { name: "Leave" }).click();
  await expect(drawer).toBeHidden();
  await door.dispose();
});

test("an ingredient is archived, can't be found for a formula, and is brought back", async ({ page }) => {
  const door = await staff();
  const ingredient = await made(door, "Stored");
  const found = await door.get("/admin/products", { params: { handle: "athlete", fields: "id" } });
  const product = ((await found.json()) as { products: { id: string }[] }).products[0]?.id;
  const offered = async (): Promise<number> => {
    await page.goto(`/app/products/${product}`);
    await page.getByRole("button", { name: "Edit formula" }).click();
    const search = page.getByRole("dialog").getByRole("combobox", { name: "Add an ingredient" });
    const answered = page.waitForResponse((response) => response.url().includes("q=Stored"));
    await search.fill(ingredient.name);
    await answered;
    const options = page.getByRole("option", { name: new RegExp(ingredient.name) });
    await page.waitForTimeout(300);
    return options.count();
  };
  await signIn(page);
  expect(await offered()).toBe(1);

  const drawer = await open(page, ingredient);
  await drawer.getByRole("button", { name: "Archive" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Archive" }).click();
  await expect(drawer).toBeHidden();
  await expect(page.getByRole("row").filter({ hasText: ingredient.name })).toContainText("Archived");
  expect(await offered()).toBe(0);

  const archived = await open(page, ingredient);
  await archived.getByRole("button", { name: "Bring back" }).click();
  await expect(archived).toBeHidden();
  await expect(page.getByRole("row").filter({ hasText: ingredient.name })).not.toContainText("Archived");
  await door.dispose();
});

test("axe finds nothing serious in the formulary and its drawer", async ({ page }) => {
  const door = await staff();
  const ingredient = await made(door, "Looked at", [statement("Nothing is established.")]);
  await signIn(page);
  await page.goto("/app/formulary");
  await expect(page.getByRole("link", { name: "Biotin", exact: true })).toBeVisible();
  // The search field above it is the dashboard's own, whose sign has no name.
  await expectAccessible(page, "formulary", "main table");
  const drawer = await open(page, ingredient);
  await drawer.getByRole("textbox", { name: "Statement", exact: true }).fill("It cures migraines.");
  await expect(drawer.getByRole("list", { name: "Claims" })).toBeVisible();
  // The button that closes it, beside its title, is the dashboard's own and has no name.
  await expectAccessible(page, "an ingredient's drawer", "[role=dialog] form");
  await door.dispose();
});
