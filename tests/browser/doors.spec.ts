import { expect, test } from "@playwright/test";
import { putIntoCart } from "./support/client";
import { raw } from "./support/raw";
import { stack } from "./support/stack";

const FORM = { "content-type": "application/x-www-form-urlencoded" };
const REFUSED = { type: "error", code: "CROSS_SITE_REQUEST" };

/** Where a request may be sent: pages that take forms, actions, and routes. */
const TARGETS = ["/en/packages/radiance-kit", "/en/cart", "/en/checkout", "/en/consultation", "/en", "/api/revalidate"];
const FORGERIES: readonly Record<string, string>[] = [
  { origin: "https://evil.example", "sec-fetch-site": "cross-site" },
  { origin: "https://evil.example" },
  { origin: "null", "sec-fetch-site": "cross-site" },
  { origin: new URL(stack.backend).origin, "sec-fetch-site": "same-site" },
  { "sec-fetch-site": "cross-site" },
];

for (const target of TARGETS)
  test(`27. what another site sends to ${target} is refused by a stable code`, async () => {
    for (const forged of FORGERIES) {
      const answer = await raw(target, { method: "POST", headers: { ...FORM, ...forged }, body: "variant_id=x" });
      expect([answer.status, JSON.parse(answer.body)], JSON.stringify(forged)).toEqual([
        403,
        expect.objectContaining(REFUSED),
      ]);
      // Next's own way of calling an action, which a page of another site may try too.
      const action = await raw(target, {
        method: "POST",
        headers: { "content-type": "text/plain", "next-action": "0".repeat(42), ...forged },
        body: "[]",
      });
      expect([action.status, JSON.parse(action.body)]).toEqual([403, expect.objectContaining(REFUSED)]);
    }
  });

test("27. a real browser on another site's page puts nothing into a client's cart", async ({ page, context }) => {
  await putIntoCart(page, "radiance-kit");
  const form = page.context().request;
  const html = await (await form.get("/en/packages/myers")).text();
  const fields = /<form[^>]*>[\s\S]*?name="variant_id"[\s\S]*?<\/form>/.exec(html)?.[0] ?? "";
  const inputs = [...fields.matchAll(/<input[^>]*>/g)].map(([tag]) => tag).join("");
  expect(inputs).toContain("variant_id");
  const evil = await context.newPage();
  await evil.route("http://evil.example/**", (route) =>
    route.fulfill({
      contentType: "text/html",
      body: `<form id="f" method="post" enctype="multipart/form-data" action="${stack.storefront}/en/packages/myers">${inputs}</form>`,
    }),
  );
  await evil.goto("http://evil.example/");
  const [answer] = await Promise.all([
    evil.waitForResponse((each) => each.request().method() === "POST"),
    evil.evaluate(() => document.querySelector("form")?.submit()),
  ]);
  expect(answer.status()).toBe(403);
  await page.goto("/en/cart");
  await expect(page.getByText("$236.25 due today")).toBeVisible();
  await expect(page.getByRole("main")).not.toContainText("Myers");
});

test("27. the cart's cookie is for our pages' requests alone, and no script reads it", async ({ page, context }) => {
  await putIntoCart(page, "radiance-kit");
  const cookies = await context.cookies();
  expect(cookies.map(({ name }) => name)).toEqual(["ampoule_cart"]);
  expect(cookies[0]).toMatchObject({ httpOnly: true, sameSite: "Lax", path: "/" });
  expect(await page.evaluate(() => document.cookie)).toBe("");
});

test("a body that is too long is refused: by what it says, and by what it is", async () => {
  const headers = { ...FORM, origin: stack.storefront };
  const said = await raw("/en/cart", { method: "POST", headers, body: "x".repeat(100_000) });
  expect([said.status, JSON.parse(said.body)]).toEqual([413, expect.objectContaining({ code: "PAYLOAD_TOO_LARGE" })]);
  const endless = await raw("/en/consultation", {
    method: "POST",
    headers: {
      ...headers,
      "transfer-encoding": "chunked",
      "next-action": "0".repeat(42),
      "content-type": "text/plain",
    },
    body: "x".repeat(2_000_000),
  });
  expect(endless.status).toBeGreaterThanOrEqual(400);
  expect((await raw("/api/health")).status).toBe(200);
});

const EVIL = "evil.example";
const ELSEWHERE = [
  `//${EVIL}`,
  `//${EVIL}/en/cart`,
  `/\\${EVIL}`,
  `/\\/${EVIL}`,
  `/%5C${EVIL}`,
  `/%2F${EVIL}`,
  `/%2f%2f${EVIL}`,
  `/%09/${EVIL}`,
  `/en//${EVIL}`,
  `/en/..//${EVIL}`,
  "//evil",
  "/\\evil",
  "/%5Cevil",
  "/%2F%2Fevil",
  "/javascript:alert(1)",
  "/en/checkout/return?payment_intent=pi_x&return_url=//evil.example",
  "//evil/en/checkout/return?x=1",
  "/en/cart?note=javascript:alert(1)",
  "/en/checkout?return_url=https://evil.example&next=//evil.example",
];

test("26. no address of ours leads to another site, however it is written", async () => {
  for (const path of ELSEWHERE) {
    let next = path;
    for (let hop = 0; hop < 5; hop += 1) {
      const { status, headers } = await raw(next);
      const location = headers["location"];
      expect(status, next).toBeLessThan(500);
      if (typeof location !== "string") break;
      expect(headers["refresh"] ?? `0;url=${location}`, next).toBe(`0;url=${location}`);
      // Read as browsers read it: a backslash is a slash, and two of them begin another host.
      const target = new URL(location, stack.storefront);
      expect([target.origin, path], location).toEqual([new URL(stack.storefront).origin, path]);
      next = target.pathname + target.search;
    }
  }
});

test("26. a form can't choose where it leads, by its language or otherwise", async ({ page }) => {
  await page.goto("/en/packages/radiance-kit");
  for (const locale of ["//evil.example", "\\evil.example", "javascript:alert(1)", "en/../..//evil.example"]) {
    await page.goto("/en/packages/radiance-kit");
    await page
      .locator("input[name=locale]")
      .first()
      .evaluate((input: HTMLInputElement, value) => {
        input.value = value;
      }, locale);
    await page.locator("form:has(input[name=variant_id]) button[type=submit]").first().click();
    await page.waitForURL("**/en/cart**");
    expect(new URL(page.url()).origin).toBe(new URL(stack.storefront).origin);
  }
});
