import { setTimeout as sleep } from "node:timers/promises";
import { type APIRequestContext, type Browser, expect, type Locator, type Page } from "@playwright/test";
import { signIn, test } from "./support/desk";
import { photograph } from "./support/photograph";
import { staff } from "./support/staff";
import { stack } from "./support/stack";
import { watch } from "./support/watch";

test.setTimeout(180_000);

/** A package that no other story changes. */
const PACKAGE = "nad-starter";
const SHOTS = process.env["SHOTS"];
const shoot = async (page: Page, name: string, fullPage = true): Promise<void> => {
  if (SHOTS) await page.screenshot({ path: `${SHOTS}/${name}.png`, fullPage });
};

const PHONE = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 3 };
const DESK = { viewport: { width: 1440, height: 1000 }, deviceScaleFactor: 1 };

async function productId(door: APIRequestContext): Promise<string> {
  const answer = await door.get("/admin/products", { params: { handle: PACKAGE, fields: "id" } });
  const { products } = (await answer.json()) as { products: { id: string }[] };
  return products[0]?.id ?? "";
}

/** A client's window on a page of the shop, with what its policy refused. */
async function asClient<T>(
  browser: Browser,
  device: object,
  path: string,
  look: (page: Page) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({ ...device, baseURL: stack.storefront });
  try {
    const page = await context.newPage();
    const seen = await watch(page);
    await page.goto(path);
    const found = await look(page);
    expect(seen).toEqual({ violations: [], foreign: [] });
    return found;
  } finally {
    await context.close();
  }
}

/** Waits until an image is there, and tells what of it was fetched. */
async function fetched(image: Locator): Promise<{ path: string; width: string | null }> {
  await image.scrollIntoViewIfNeeded();
  await expect
    .poll(() => image.evaluate((each: HTMLImageElement) => each.complete && each.naturalWidth > 0))
    .toBe(true);
  return image.evaluate((each: HTMLImageElement) => {
    const { pathname, search, searchParams } = new URL(each.currentSrc);
    return { path: pathname + search, width: searchParams.get("w") };
  });
}

/** Holds a page's pictures back until its type and scripts are there: nothing may move when they come. */
async function expectRoomKept(browser: Browser, device: object, path: string, name: string): Promise<void> {
  const context = await browser.newContext({ ...device, baseURL: stack.storefront });
  try {
    const page = await context.newPage();
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route("**/_next/image?**", async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(path, { waitUntil: "domcontentloaded" });
    await page.evaluate(() => document.fonts.ready);
    await sleep(1_500);
    const image = page.getByRole("img", { name });
    const room = () =>
      image.evaluate((each: HTMLImageElement) => ({
        is_there: each.naturalWidth > 0,
        room: [each.offsetWidth, each.offsetHeight, document.documentElement.scrollHeight],
      }));
    const before = await room();
    expect(before.is_there).toBe(false);
    expect(before.room[1]).toBeGreaterThan(200);
    release();
    await fetched(image);
    expect((await room()).room).toEqual(before.room);
  } finally {
    await context.close();
  }
}

/** The scripts that a page is sent with. */
async function scripts(door: APIRequestContext, path: string): Promise<string[]> {
  const html = await (await door.get(`${stack.storefront}${path}`)).text();
  return [...html.matchAll(/<script[^>]* src="([^"]+)"/g)].map(([, source = ""]) => source).sort();
}

const typeFor = async (door: APIRequestContext, path: string, accept: string): Promise<string | undefined> =>
  (await door.get(`${stack.storefront}${path}`, { headers: { accept } })).headers()["content-type"];

test("staff upload a picture and say what it shows, and a client sees it two seconds later in the size and format that suit", async ({
  page,
  browser,
}) => {
  const door = await staff();
  const id = await productId(door);
  const alt = `Two chairs by a window, each beside a stand for drips (${Date.now()})`;
  try {
    await signIn(page);
    await page.goto(`/app/products/${id}/media?view=edit`);
    const picture = { name: "room.jpg", mimeType: "image/jpeg", buffer: await photograph() };
    await page.locator("input[type=file]").setInputFiles(picture);
    await page.getByRole("button", { name: "Save" }).click();
    await expect(page).toHaveURL(new RegExp(`/products/${id}(\\?|$)`));
    await page.goto(`/app/products/${id}`);
    const first = page.getByRole("region", { name: "Pictures" }).getByRole("listitem", { name: "Picture 1" });
    await expect(first.getByText("Not shown")).toBeVisible();
    await asClient(browser, PHONE, `/en/packages/${PACKAGE}`, async (client) => {
      await expect(client.locator("main img")).toHaveCount(0);
    });

    await test.step("a claim in its words is told as it is typed, and refused", async () => {
      await first.getByLabel("What it shows").fill("A drip that cures migraines");
      await expect(first.getByRole("list", { name: "Claims" })).toContainText("cures migraines");
      await first.getByRole("button", { name: "Save" }).click();
      await expect(first.getByRole("alert")).toContainText("cures migraines");
    });

    const saved = page.waitForResponse((answer) => answer.url().endsWith("/admin/pictures") && answer.ok());
    await first.getByLabel("What it shows").fill(alt);
    await first.getByRole("button", { name: "Save" }).click();
    await saved;
    await sleep(2_000);

    expect(await scripts(door, `/en/packages/${PACKAGE}`)).toEqual(await scripts(door, "/en/packages/b12-shots"));
    await expectRoomKept(browser, PHONE, `/en/packages/${PACKAGE}`, alt);
    await asClient(browser, PHONE, `/en/packages/${PACKAGE}`, async (client) => {
      const image = client.getByRole("img", { name: alt });
      const { path, width } = await fetched(image);
      // 350 of the phone's pixels at three to one.
      expect(width).toBe("1080");
      await expect(image).toHaveAttribute("width", "1600");
      await expect(image).toHaveAttribute("height", "1067");
      await expect(image).toHaveAttribute("fetchpriority", "high");
      await expect(client.locator("link[rel=preload][as=image][fetchpriority=high]")).toHaveCount(1);
      expect(await typeFor(door, path, "image/avif,image/webp,*/*")).toBe("image/avif");
      expect(await typeFor(door, path, "image/webp,*/*")).toBe("image/webp");
      expect(await typeFor(door, path, "*/*")).toBe("image/jpeg");
      await client.evaluate(() => scrollTo(0, 0));
      await shoot(client, "package-picture-390");
    });
    await asClient(browser, DESK, `/en/packages/${PACKAGE}`, async (client) => {
      expect((await fetched(client.getByRole("img", { name: alt }))).width).toBe("640");
      await client.evaluate(() => scrollTo(0, 0));
      await shoot(client, "package-picture-1440", false);
    });
    await asClient(browser, { ...DESK, colorScheme: "dark" }, `/en/packages/${PACKAGE}`, async (client) => {
      await fetched(client.getByRole("img", { name: alt }));
      await shoot(client, "package-picture-1440-dark", false);
    });

    await test.step("in Spanish it says the same in Spanish", async () => {
      const spanish = `Dos sillones junto a una ventana (${Date.now()})`;
      await first.getByLabel("In Spanish").fill(spanish);
      const told = page.waitForResponse((answer) => answer.url().endsWith("/admin/phrases") && answer.ok());
      await first.getByRole("button", { name: "Save" }).last().click();
      await told;
      await expect(first.getByText(stack.staff.email)).toBeVisible();
      await expect(first.getByLabel("In Spanish")).toHaveValue(spanish);
      await shoot(page, "admin-pictures");
      await sleep(2_000);
      await asClient(browser, PHONE, `/es/packages/${PACKAGE}`, async (client) => {
        await expect(client.getByRole("img", { name: spanish })).toBeVisible();
      });
    });
  } finally {
    await door.post(`/admin/products/${id}`, { data: { images: [], thumbnail: null } });
    await door.dispose();
  }
});

test("no address that somebody writes is fetched by the shop's image optimiser", async ({ request }) => {
  for (const url of [
    "http://169.254.169.254/latest/meta-data/",
    `${stack.backend}/static/a.png`,
    "//evil.example/a.png",
    "/en",
    "/api/pictures/../health",
    "/api/pictures/pic_1?x=1",
  ]) {
    const answer = await request.get(`${stack.storefront}/_next/image`, { params: { url, w: 640, q: 75 } });
    expect([url, answer.status()]).toEqual([url, 400]);
  }
  for (const id of ["pic_NONE", "..%2f..%2fadmin", "pic_a"])
    expect([id, (await request.get(`${stack.storefront}/api/pictures/${id}`)).status()]).toEqual([id, 404]);
});

test("staff put a picture into an article, and clients see it where it stands", async ({ page, browser }) => {
  const door = await staff();
  const stamp = Date.now();
  const content = {
    ...{ title: `Our rooms ${stamp}`, handle: `our-rooms-${stamp}`, summary: "Where a drip is given.", sources: [] },
    ...{ author: "The clinic's team", medical_reviewer: "Dr. Ada Demo, MD", reviewed_on: "2026-11-02" },
    ...{ body: "## The rooms\n\nQuiet ones.\n\nYou can bring a book.", product_ids: [] },
  };
  const begun = await door.post("/admin/articles", { data: content });
  const { article } = (await begun.json()) as { article: { id: string } };
  try {
    await signIn(page);
    await page.goto(`/app/articles/${article.id}`);
    await page.getByRole("button", { name: "Add an image" }).click();
    const drawer = page.getByRole("dialog");
    await drawer.getByRole("button", { name: "Add", exact: true }).click();
    await expect(drawer.getByLabel("What it shows")).toHaveAccessibleDescription("Say what the picture shows");
    await drawer.getByLabel("What it shows").fill("Two chairs by a window");
    const file = { mimeType: "image/jpeg", buffer: await photograph() };
    await drawer
      .getByLabel("File")
      .setInputFiles({ name: "a.jpg", mimeType: "image/jpeg", buffer: Buffer.from("<svg/>") });
    await drawer.getByRole("button", { name: "Add", exact: true }).click();
    await expect(drawer.getByLabel("File")).toHaveAccessibleDescription(/Not a PNG, JPEG/);
    await drawer.getByLabel("File").setInputFiles({ name: "room.jpg", ...file });
    await drawer.getByRole("button", { name: "Add", exact: true }).click();
    await expect(page.getByLabel("Text", { exact: true })).toHaveValue(
      /book\.\s+!\[Two chairs by a window\]\(image:pic_\w+\)\s*$/,
    );
    const preview = page.getByRole("region", { name: "Preview" });
    await expect(preview.getByRole("img", { name: "Two chairs by a window" })).toBeVisible();
    await shoot(page, "admin-article-picture");
    const published = page.waitForResponse((answer) => answer.url().endsWith("/status") && answer.ok());
    await page.getByRole("button", { name: "Save and publish" }).click();
    await published;
    await sleep(2_000);
    await expectRoomKept(browser, PHONE, `/en/articles/${content.handle}`, "Two chairs by a window");
    await asClient(browser, PHONE, `/en/articles/${content.handle}`, async (client) => {
      const image = client.getByRole("img", { name: "Two chairs by a window" });
      expect((await fetched(image)).width).toBe("1080");
      await expect(image).toHaveAttribute("loading", "lazy");
      await shoot(client, "article-picture-390");
    });
    await asClient(browser, DESK, `/en/articles/${content.handle}`, async (client) => {
      await fetched(client.getByRole("img", { name: "Two chairs by a window" }));
      await shoot(client, "article-picture-1440", false);
    });
  } finally {
    const now = await door.get(`/admin/articles/${article.id}`);
    const { version } = ((await now.json()) as { article: { version: number } }).article;
    await door.post(`/admin/articles/${article.id}/status`, {
      data: { status: "archived", expected_version: version },
    });
    await door.dispose();
  }
});
