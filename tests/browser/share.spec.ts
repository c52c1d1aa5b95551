import { expect, test } from "@playwright/test";
import { stack } from "./support/stack";

/** A PNG's own header says how large it is. */
const sizeOf = (png: Buffer) => ({ width: png.readUInt32BE(16), height: png.readUInt32BE(20) });

for (const path of [
  "/en",
  "/es/packages",
  "/en/packages/radiance-kit",
  "/es/packages/ketamine-consultation",
  "/en/ingredients/biotin",
  "/es/articles/ketamine-infusions-and-depression",
])
  test(`what other sites show of ${path} is a picture of it`, async ({ request }) => {
    const html = await (await request.get(path)).text();
    const told = (name: string) => new RegExp(`<meta property="${name}" content="([^"]*)"`).exec(html)?.[1] ?? "";
    const address = new URL(told("og:image"));
    expect(address.origin).toBe(new URL(stack.storefront).origin);
    expect([told("og:image:type"), told("og:image:width"), told("og:image:height")]).toEqual([
      "image/png",
      "1200",
      "630",
    ]);
    const picture = await request.get(address.href);
    expect([picture.status(), picture.headers()["content-type"]]).toEqual([200, "image/png"]);
    expect(sizeOf(await picture.body())).toEqual({ width: 1200, height: 630 });
  });

test("a picture's words are in its page's language", async ({ request }) => {
  const drawn = async (language: string) =>
    (await request.get(`/${language}/packages/radiance-kit/opengraph-image`)).body();
  const [english, spanish] = await Promise.all([drawn("en"), drawn("es")]);
  expect(english.length).toBeGreaterThan(10_000);
  expect(english.equals(spanish)).toBe(false);
});
