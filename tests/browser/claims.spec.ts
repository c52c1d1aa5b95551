import { PhraseList } from "@ampoule/contract";
import { expect, type APIRequestContext, type Locator } from "@playwright/test";
import { signIn, test } from "./support/desk";
import { staff } from "./support/staff";
import { stack } from "./support/stack";

async function draftOf(door: APIRequestContext, description: string): Promise<string> {
  const made = await door.post("/admin/products", {
    data: {
      title: `Evening drip ${Date.now()}`,
      description,
      status: "draft",
      options: [{ title: "Sold as", values: ["One session"] }],
      variants: [{ title: "One session", options: { "Sold as": "One session" }, manage_inventory: false, prices: [] }],
    },
  });
  expect(made.ok(), await made.text()).toBe(true);
  return ((await made.json()) as { product: { id: string } }).product.id;
}

const publish = async (door: APIRequestContext, id: string): Promise<number> =>
  (await door.post(`/admin/products/${id}`, { data: { status: "published" } })).status();

async function answerFor(drawer: Locator, evidence: string): Promise<void> {
  await drawer.getByLabel("Who answers for it").fill("Dr. Ada Demo, medical director");
  await drawer.getByLabel("Why").fill("The named study supports this sentence.");
  await drawer.getByLabel("Evidence").fill(evidence);
  await drawer.getByRole("button", { name: "Approve" }).click();
}

test("staff see what a page may not claim, take the wording over, and publish", async ({ page }) => {
  const door = await staff();
  const id = await draftOf(door, "This drip cures migraines. We open at nine. The best drip in Virginia!");
  try {
    expect(await publish(door, id)).toBe(409);
    await signIn(page);
    await page.goto(`/app/products/${id}`);
    const claims = page.getByRole("region", { name: "Claims" });
    await expect(claims.getByText("2 open")).toBeVisible();
    const cure = claims.getByRole("listitem").filter({ hasText: "cures migraines" });
    await expect(cure).toContainText("description");
    await expect(cure).toContainText("FTC");
    await expect(cure).toContainText("Instead:");
    await cure.getByRole("button", { name: "Take over this wording" }).click();
    await expect(claims.getByText("1 open")).toBeVisible();
    await expect(page.getByText("We open at nine.").first()).toBeVisible();
    expect(await publish(door, id)).toBe(409);

    await claims.getByRole("button", { name: "Take over this wording" }).click();
    await expect(claims.getByText("None open")).toBeVisible();
    expect(await publish(door, id)).toBe(200);
  } finally {
    await door.delete(`/admin/products/${id}`);
    await door.dispose();
  }
});

test("staff approve a claim by name and evidence, and the record stays when it is withdrawn", async ({ page }) => {
  const door = await staff();
  const id = await draftOf(door, "This drip cures migraines.");
  try {
    await signIn(page);
    await page.goto(`/app/products/${id}`);
    const claims = page.getByRole("region", { name: "Claims" });
    await claims.getByRole("button", { name: "Approve with evidence" }).click();
    const drawer = page.getByRole("dialog");
    await answerFor(drawer, "a friend told me");
    await expect(drawer.getByLabel("Evidence")).toHaveAccessibleDescription(/A web address or a DOI/);
    await answerFor(drawer, "10.3390/nu9080866");
    await expect(drawer).toBeHidden();
    await expect(claims.getByText("None open")).toBeVisible();
    await expect(claims).toContainText(/Dr\. Ada Demo, medical director answers for it.*10\.3390\/nu9080866/);
    await expect(claims).toContainText(stack.staff.email);
    expect(await publish(door, id)).toBe(200);

    await claims.getByRole("button", { name: "Withdraw the approval" }).click();
    await drawer.getByLabel("Who answers for it").fill("Dr. Ada Demo, medical director");
    await drawer.getByLabel("Why").fill("The study has been retracted since.");
    await drawer.getByLabel("Evidence").fill("https://example.org/retraction");
    await drawer.getByRole("button", { name: "Withdraw" }).click();
    await expect(claims.getByText("1 open")).toBeVisible();
  } finally {
    await door.delete(`/admin/products/${id}`);
    await door.dispose();
  }
});

test("a claim in a translation is seen as it is typed, and saved once somebody answers for it", async ({ page }) => {
  const door = await staff();
  const { phrases } = PhraseList.parse(await (await door.get("/admin/phrases?q=calcium&limit=50")).json());
  const phrase = phrases.find(({ where }) => where.some(({ title }) => title === "Calcium gluconate"));
  if (!phrase) throw new Error("the seed has texts of calcium gluconate");
  const { source, text: former } = phrase;
  const claim = `Este suero cura la migraña, dicho a las ${Date.now()}.`;
  try {
    await signIn(page);
    await page.goto(`/app/translations?q=${encodeURIComponent(source.slice(0, 90))}`);
    const text = page.getByRole("listitem").filter({ has: page.getByLabel(`In Spanish: ${source}`, { exact: true }) });
    const field = text.getByRole("textbox");
    await field.fill(claim);
    const claims = text.getByRole("list", { name: "Claims" });
    await expect(claims).toContainText("cura la migraña");
    await text.getByRole("button", { name: "Save" }).click();
    await expect(text.getByRole("alert")).toContainText("cura la migraña");

    await claims.getByRole("button", { name: "Approve with evidence" }).click();
    await answerFor(page.getByRole("dialog"), "10.3390/nu9080866");
    await expect(claims).toContainText("Dr. Ada Demo, medical director answers for it");
    await expect(claims.getByRole("button", { name: "Withdraw the approval" })).toBeVisible();
    await text.getByRole("button", { name: "Save" }).click();
    await expect(page.getByText("Clients read it now")).toBeVisible();

    // It is told beside the words as long as they stand; others than those are read again.
    await page.reload();
    await expect(claims).toContainText("Approved");
    await field.fill(`${claim} Pregunte.`);
    await expect(claims.getByRole("button", { name: "Approve with evidence" })).toBeVisible();
    await claims.getByRole("button", { name: "Take over this wording" }).click();
    await expect(field).not.toHaveValue(/cura la migraña/);
  } finally {
    const data = { language: "es", source, text: former, before: claim };
    await door.post("/admin/phrases", { data });
    await door.dispose();
  }
});
