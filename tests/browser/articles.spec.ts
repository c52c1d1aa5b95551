import { expect, type Locator, type Page } from "@playwright/test";
import { signIn, test } from "./support/desk";
import { staff } from "./support/staff";
import { stack } from "./support/stack";
import { watch } from "./support/watch";

const SHOTS = process.env["SHOTS"];
const shoot = async (page: Page, name: string, fullPage = true): Promise<void> => {
  if (SHOTS) await page.screenshot({ path: `${SHOTS}/${name}.png`, fullPage });
};

const BODY = `## What happens first

A clinician asks about **your health**, and reads [what you take](/packages).

- Your medicines
- What you are allergic to

## How it goes

You sit and rest. This drip **cures** migraines. Nobody hurries you.

<script>window.hurt=1</script><img src=x onerror="window.hurt=1">
`;

type Found = { count: number };
type Article = { id: string; version: number; handle: string };

async function begin(page: Page, title: string): Promise<void> {
  await page.getByRole("link", { name: "Articles" }).click();
  await shoot(page, "admin-articles");
  await page.getByRole("button", { name: "New article" }).click();
  await page.getByRole("dialog").getByLabel("Title").fill(title);
  // As who clicks twice, which is how some begin everything.
  await page.getByRole("button", { name: "Start writing" }).dblclick();
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
}

/** The article on the screen, as the server has it. */
async function stored(page: Page): Promise<Article & Record<string, unknown>> {
  const door = await staff();
  const id = new URL(page.url()).pathname.split("/").at(-1) ?? "";
  const answer = await door.get(`/admin/articles/${id}`);
  expect(answer.ok()).toBe(true);
  const { article } = (await answer.json()) as { article: Article & Record<string, unknown> };
  await door.dispose();
  return article;
}

async function archive(page: Page): Promise<void> {
  const { id, version } = await stored(page);
  const door = await staff();
  await door.post(`/admin/articles/${id}/status`, { data: { status: "archived", expected_version: version } });
  await door.dispose();
}

const region = (page: Page, name: string): Locator => page.getByRole("region", { name, exact: true });

test("staff write an article, mend what it may not claim, publish it, and a client reads it within two seconds", async ({
  page,
  browser,
}) => {
  test.setTimeout(180_000);
  const title = `How a visit goes ${Date.now()}`;
  await signIn(page);
  await page.goto("/app/orders");
  await expect(page.getByRole("link", { name: "Articles" })).toBeVisible();
  // As it begins, the dashboard's program tries whether it may evaluate text, which it may not. It also draws a
  // language's flag from there, of its own accord.
  const seen = await watch(page, [stack.backend, "https://cdn.jsdelivr.net"]);
  await begin(page, title);
  await page.getByLabel("Summary").fill("From the door to the chair and home again.");
  await page.getByLabel("Text", { exact: true }).fill(BODY);

  const preview = region(page, "Preview");
  await expect(preview.getByRole("heading", { name: "What happens first" })).toBeVisible();
  await expect(preview.getByRole("listitem")).toHaveText(["Your medicines", "What you are allergic to"]);
  await expect(preview.getByText("<script>window.hurt=1</script>")).toBeVisible();
  const claims = region(page, "Claims");
  await expect(claims.getByText("1 open", { exact: true })).toBeVisible();
  await expect(claims.getByRole("listitem")).toContainText("“cures migraines”");
  await expect(claims.getByRole("listitem")).toContainText("FTC");

  await page.getByRole("button", { name: "Save and publish" }).click();
  await expect(page.getByRole("alert").first()).toContainText("Something is missing");
  await expect(page.getByLabel("Author")).toHaveAccessibleDescription("Name who wrote it");
  await page.getByLabel("Author").fill("The clinic's team");
  await page.getByLabel("Medical reviewer").fill("Dr. Ada Demo, MD");
  await page.getByLabel("Reviewed on", { exact: true }).fill("2026-11-02");
  await page.getByRole("button", { name: "Add a source" }).click();
  await page.getByLabel("Source 1", { exact: true }).fill("Pullar JM and others. Nutrients 2017;9:866.");
  await page.getByLabel("Web address or DOI").fill("a book");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByLabel("Web address or DOI")).toHaveAccessibleDescription(/A web address or a DOI/);
  await page.getByLabel("Web address or DOI").fill("10.3390/nu9080866");
  await page.getByLabel("Add a package").fill("myers");
  await expect(page.getByRole("option")).toHaveCount(1);
  await page.keyboard.press("Enter");
  await expect(region(page, "Packages").getByRole("listitem")).toContainText("myers");

  await page.getByRole("button", { name: "Save and publish" }).click();
  await expect(page.getByRole("alert").first()).toContainText("can't be published as they stand");
  await shoot(page, "admin-article-claim");
  expect(await stored(page)).toMatchObject({ status: "draft" });
  await claims.getByRole("button", { name: "Take over this wording" }).click();
  await expect(claims.getByText("None open")).toBeVisible();
  await expect(page.getByLabel("Text", { exact: true })).toHaveValue(
    /You sit and rest\. (?!This drip \*\*cures).+ Nobody hurries you\./,
  );

  const { handle } = await stored(page);
  const context = await browser.newContext({ baseURL: stack.storefront, viewport: { width: 390, height: 844 } });
  try {
    const client = await context.newPage();
    expect((await client.goto(`/en/articles/${handle}`))?.status()).toBe(404);
    expect(await (await client.goto("/en/articles"))?.text()).not.toContain(title);
    const answered = page.waitForResponse((response) => response.url().endsWith("/status") && response.ok());
    await page.getByRole("button", { name: "Save and publish" }).click();
    await answered;
    await client.waitForTimeout(2_000);
    expect(await (await client.goto("/en/articles"))?.text()).toContain(title);
    expect((await client.goto(`/en/articles/${handle}`))?.status()).toBe(200);
    await expect(page.getByText("Published", { exact: true })).toBeVisible();
    await shoot(page, "admin-article");
    await expectRead(client, title);
    await shoot(client, "article-390");
    expect(seen).toEqual({ violations: [], foreign: [] });
  } finally {
    await archive(page);
    await context.close();
  }
});

/** A client's page: contents, text, sources, packages, sharing; nothing of it ran, nothing is wider than the phone. */
async function expectRead(client: Page, title: string): Promise<void> {
  await expect(client.getByRole("heading", { level: 1, name: title })).toBeVisible();
  const contents = client.getByRole("navigation", { name: "Contents" });
  await expect(contents.getByRole("link")).toHaveText(["What happens first", "How it goes", "Sources"]);
  await contents.getByRole("link", { name: "How it goes" }).click();
  await expect(client.getByRole("heading", { name: "How it goes" })).toBeInViewport();
  await expect(client.getByRole("link", { name: "what you take" })).toHaveAttribute("href", "/en/packages");
  await expect(client.getByRole("link", { name: /Pullar/ })).toHaveAttribute(
    "href",
    "https://doi.org/10.3390/nu9080866",
  );
  await expect(client.getByRole("navigation", { name: "This article is about" }).getByRole("link")).toHaveCount(1);
  await expect(client.getByText("1 minute to read")).toBeVisible();
  const mail = (await client.getByRole("link", { name: "Send by mail" }).getAttribute("href")) ?? "";
  expect(decodeURIComponent(mail)).toContain(`${stack.storefront}/en/articles/`);
  await expect(client.getByText("<script>window.hurt=1</script>")).toBeVisible();
  expect(await client.evaluate(() => "hurt" in window)).toBe(false);
  expect(await client.locator("img[src=x]").count()).toBe(0);
  expect(await client.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
}

test("of two who edit one article the second sees what the first saved, and loses nothing", async ({ page }) => {
  await signIn(page);
  await page.goto("/app/orders");
  const title = `Two at once ${Date.now()}`;
  await begin(page, title);
  const { id, version, ...content } = await stored(page);
  const door = await staff();
  const kept = ["title", "handle", "summary", "author", "medical_reviewer", "reviewed_on"] as const;
  const theirs = Object.fromEntries(kept.map((field) => [field, content[field]]));
  const saved = await door.post(`/admin/articles/${id}`, {
    data: {
      ...theirs,
      summary: "Theirs.",
      body: "Their text.",
      sources: [],
      product_ids: [],
      expected_version: version,
    },
  });
  expect(saved.ok(), await saved.text()).toBe(true);

  await page.getByLabel("Summary").fill("Mine.");
  await page.getByLabel("Text", { exact: true }).fill("My text.");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  const conflict = page.getByRole("alert").filter({ hasText: "while you were editing" });
  await expect(conflict).toContainText(stack.staff.email);
  await expect(conflict).toContainText("Their text.");
  await expect(page.getByLabel("Text", { exact: true })).toHaveValue("My text.");
  await shoot(page, "admin-article-conflict");
  await conflict.getByRole("button", { name: "Take their summary" }).click();
  await conflict.getByRole("button", { name: "Go on with what is below" }).click();
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByText("The article is saved")).toBeVisible();
  expect(await stored(page)).toMatchObject({ summary: "Theirs.", body: "My text.", version: 3 });

  // What is typed and not saved is asked about before it is left.
  await page.getByLabel("Summary").fill("Not saved.");
  await page.getByRole("link", { name: "Articles" }).first().click();
  await page.getByRole("button", { name: "Stay" }).click();
  await expect(page.getByLabel("Summary")).toHaveValue("Not saved.");

  // Clients never could read it, so it may go: one article, however often it was begun.
  const titled = async () =>
    ((await (await door.get("/admin/articles", { params: { q: title } })).json()) as Found).count;
  expect(await titled()).toBe(1);
  await page.getByRole("button", { name: "More" }).click();
  await page.getByRole("menuitem", { name: "Delete the draft…" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Delete the draft" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Articles" })).toBeVisible();
  expect(await titled()).toBe(0);
  await door.dispose();
});

test("staff schedule an article by the clinic's own clock, and take it off again", async ({ page }) => {
  await signIn(page);
  await page.goto("/app/orders");
  await begin(page, `Later ${Date.now()}`);
  await page.getByLabel("Summary").fill("A summary.");
  await page.getByLabel("Text", { exact: true }).fill("Some text.");
  await page.getByLabel("Author").fill("The clinic's team");
  await page.getByLabel("Medical reviewer").fill("Dr. Ada Demo, MD");
  await page.getByLabel("Reviewed on", { exact: true }).fill("2026-11-02");
  await page.getByRole("button", { name: "More" }).click();
  await page.getByRole("menuitem", { name: "Schedule…" }).click();
  const when = page.getByRole("dialog").getByLabel("When, at the clinic (America/New_York)");
  await when.fill("2030-03-10T02:30");
  await page.getByRole("button", { name: "Schedule", exact: true }).click();
  await expect(when).toHaveAccessibleDescription("Choose a day and a time that the clinic's clock shows");
  await when.fill("2030-07-01T09:00");
  await shoot(page, "admin-article-schedule", false);
  await page.getByRole("button", { name: "Schedule", exact: true }).click();
  await expect(page.getByText("Scheduled", { exact: true })).toBeVisible();
  await expect(page.getByText("Jul 1, 2030, 9:00 AM EDT")).toBeVisible();
  expect(await stored(page)).toMatchObject({ status: "scheduled", publish_at: "2030-07-01T13:00:00.000Z" });
  await page.getByRole("button", { name: "More" }).click();
  await page.getByRole("menuitem", { name: "Take off the schedule" }).click();
  await expect(page.getByText("Draft", { exact: true })).toBeVisible();
  expect(await stored(page)).toMatchObject({ status: "draft", publish_at: null });
});
