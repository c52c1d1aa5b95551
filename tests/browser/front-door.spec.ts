import { createHmac } from "node:crypto";
import { expect, test } from "@playwright/test";
import { type OwnStorefront, ownStorefront } from "./support/own-storefront";
import { raw } from "./support/raw";

const SECRET = "a-secret-that-storefront-and-backend-share";
const SHOP = "https://clinic.example";

test.describe("a storefront behind one proxy, at a public https address", () => {
  let shop: OwnStorefront;
  test.beforeAll(async () => {
    shop = await ownStorefront({
      STOREFRONT_URL: SHOP,
      TRUSTED_PROXY_HOPS: "1",
      STOREFRONT_REVALIDATE_SECRET: SECRET,
    });
  });
  test.afterAll(() => shop.stop());

  const proxied = { host: "clinic.example", "x-forwarded-proto": "https" };
  const cart = `ampoule_cart=cart_${"0".repeat(26)}`;

  test("27. its cookie is Secure, HttpOnly and SameSite, and its pages are never to be asked by http", async () => {
    const page = await raw("/en/packages/radiance-kit", { headers: proxied }, shop.url);
    expect(page.headers["strict-transport-security"]).toBe("max-age=63072000");
    const form = /<form[^>]*>((?:(?!<\/form>)[\s\S])*name="variant_id"[\s\S]*?)<\/form>/.exec(page.body)?.[1] ?? "";
    const fields = [...form.matchAll(/<input[^>]*>/g)].map(([tag]) => [
      attribute(tag, "name"),
      attribute(tag, "value"),
    ]);
    const boundary = "ampoule-form";
    const body =
      fields.map(([name, value]) => part(boundary, name ?? "", value ?? "")).join("") + `--${boundary}--\r\n`;
    const answer = await raw(
      "/en/packages/radiance-kit",
      {
        method: "POST",
        headers: {
          ...proxied,
          origin: SHOP,
          "sec-fetch-site": "same-origin",
          "content-type": `multipart/form-data; boundary=${boundary}`,
        },
        body,
      },
      shop.url,
    );
    expect(answer.status).toBe(303);
    const [cookie = ""] = [answer.headers["set-cookie"] ?? []].flat();
    expect(cookie).toMatch(/^ampoule_cart=cart_\w+;/);
    for (const word of ["Secure", "HttpOnly", "SameSite=lax", "Path=/"]) expect(cookie).toContain(word);
  });

  test("the backend is told the client's own address, proved, and not one that the client made up", async () => {
    const forged = {
      "x-ampoule-client-address": "10.1.1.1",
      "x-ampoule-door": "0".repeat(64),
      "x-ampoule-stamp": `${"0".repeat(32)} 10.1.1.1`,
      "x-real-ip": "10.1.1.1",
      forwarded: "for=10.1.1.1",
    };
    for (const [forwarded_for, client] of [
      ["198.51.100.9", "198.51.100.9"],
      ["10.1.1.1, 198.51.100.9", "198.51.100.9"],
      ["10.1.1.1, 10.1.1.1, 2001:DB8::9", "2001:db8::9"],
    ] as const) {
      const before = shop.asked.length;
      await raw(
        "/en/cart",
        { headers: { ...proxied, ...forged, cookie: cart, "x-forwarded-for": forwarded_for } },
        shop.url,
      );
      const asked = shop.asked.slice(before).filter(({ path }) => path.startsWith("/store/carts"));
      expect(asked.length).toBeGreaterThan(0);
      for (const { headers } of asked)
        expect(headers).toMatchObject({
          "x-ampoule-client-address": client,
          "x-ampoule-door": createHmac("sha256", SECRET).update(client).digest("hex"),
        });
    }
  });

  test("answers that are kept for all tell the backend of nobody", async () => {
    const before = shop.asked.length;
    await raw("/en/ingredients/biotin", { headers: { ...proxied, "x-forwarded-for": "198.51.100.9" } }, shop.url);
    const asked = shop.asked.slice(before);
    expect(asked.length).toBeGreaterThan(0);
    for (const { headers } of asked) expect(headers).not.toHaveProperty("x-ampoule-client-address");
  });
});

test("without a proxy of ours, the socket alone says who a client is", async () => {
  const shop = await ownStorefront({ STOREFRONT_URL: SHOP, STOREFRONT_REVALIDATE_SECRET: SECRET });
  try {
    const headers = { cookie: `ampoule_cart=cart_${"0".repeat(26)}`, "x-forwarded-for": "10.1.1.1" };
    await raw("/en/cart", { headers }, shop.url);
    const asked = shop.asked.filter(({ path }) => path.startsWith("/store/carts"));
    expect(asked.map((each) => each.headers["x-ampoule-client-address"])).toEqual(
      asked.map(() => expect.stringMatching(/^(127\.0\.0\.1|::1)$/)),
    );
    expect(asked.length).toBeGreaterThan(0);
  } finally {
    await shop.stop();
  }
});

const attribute = (tag: string, name: string): string | undefined =>
  new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1]?.replaceAll("&quot;", '"').replaceAll("&amp;", "&");

const part = (boundary: string, name: string, value: string): string =>
  `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
