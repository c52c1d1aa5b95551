import { expect, type Page } from "@playwright/test";
import { expectAccessible } from "./support/accessible";
import { signIn, test } from "./support/desk";
import { staff } from "./support/staff";

const HEADING = "handle,name,also_known_as,kind,colour,what_it_is,cautions,allergens,interactions,archived";

/** A file of one ingredient, which no package holds: nothing else that clients see changes. */
const file = (handle: string, colour: string) => ({
  name: "ingredients.csv",
  mimeType: "text/csv",
  buffer: Buffer.from(`${HEADING}\r\n${handle},Imported ${handle},,vitamin,${colour},A vitamin.,,,,no\r\n`),
});

const choose = (page: Page, of: ReturnType<typeof file>) => page.getByLabel(/^File/).setInputFiles(of);

test("staff upload a file with an error, read where it is, upload the mended one and apply it", async ({ page }) => {
  const handle = `imported-${Date.now()}`;
  await signIn(page);
  await page.goto("/app/orders");
  await page.getByRole("link", { name: "Import and export" }).click();
  await expect(page.getByRole("heading", { name: "Catalogue import and export" })).toBeVisible();

  await choose(page, file(handle, "teal"));
  const report = page.getByRole("region", { name: "ingredients.csv" });
  await expect(report).toContainText("1 thing to mend. Nothing was changed.");
  const errors = report.getByRole("table", { name: "What has to be mended" });
  await expect(errors.getByRole("row").last()).toContainText("Ingredients2colourA color as #rrggbb");
  await expect(report.getByRole("button", { name: /^Apply/ })).toHaveCount(0);
  await expectAccessible(page, "the import", "main [role=region]");

  await choose(page, file(handle, "#7aa6b8"));
  await expect(report).toContainText("1 row would be added or changed. Nothing is changed yet.");
  await expect(report.getByRole("listitem").filter({ hasText: handle })).toContainText("#7aa6b8");
  await expectAccessible(page, "the import", "main [role=region]");
  await report.getByRole("button", { name: "Apply 1 change" }).click();
  await expect(report).toContainText("1 row added or changed. Clients read them now.");

  const door = await staff();
  const found = await door.get("/admin/ingredients", { params: { q: handle } });
  expect(await found.json()).toMatchObject({ ingredients: [{ handle, colour: "#7aa6b8" }] });
  await door.dispose();
});

test("the catalogue is exported as a workbook, and says nothing new when it is uploaded", async ({ page }) => {
  await signIn(page);
  // Other stories save meanwhile: between the export and the upload the catalogue may have become another.
  await expect(async () => {
    await page.goto("/app/catalogue-import");
    const download = page.waitForEvent("download");
    await page.getByRole("link", { name: "Export as XLSX" }).click();
    const saved = await download;
    expect(saved.suggestedFilename()).toMatch(/^catalogue-\d{4}-\d\d-\d\d\.xlsx$/);
    await page.getByLabel(/^File/).setInputFiles(await saved.path());
    await expect(page.getByText("It says what the catalogue says already: there is nothing to apply.")).toBeVisible();
  }).toPass({ timeout: 60_000 });
  await expect(page.getByRole("button", { name: /^Apply/ })).toHaveCount(0);
});
