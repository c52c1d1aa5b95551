import { type Answer, withShop } from "../../checkout/shop";
import { JSON_BODY, type Raw, raw } from "./raw";

withShop((shop) => {
  const key = () => ({ "x-publishable-api-key": shop.publishable_key() });

  test("every answer carries the security headers, whoever gives it", async () => {
    const preflight = {
      origin: "http://localhost:8000",
      "access-control-request-method": "POST",
      "access-control-request-headers": "content-type",
    };
    const cases: [Raw, number][] = [
      [await raw(shop, "GET", "/store/clinic", key()), 200],
      [await raw(shop, "GET", "/store/clinic"), 401],
      [await raw(shop, "GET", "/admin/orders"), 401],
      [await raw(shop, "OPTIONS", "/store/carts", preflight), 204],
      [await raw(shop, "GET", "/nowhere"), 404],
      [await raw(shop, "GET", "/static/nothing.png"), 404],
      [await raw(shop, "GET", "/health"), 200],
      [await raw(shop, "POST", "/hooks/stripe", JSON_BODY, "{}"), 400],
      [await raw(shop, "POST", "/store/carts", { ...JSON_BODY, ...key() }, "{"), 400],
      [await raw(shop, "POST", "/auth/user/emailpass", JSON_BODY, "{}"), 401],
      [await raw(shop, "GET", "/store/carts/cart_unknown", key()), 404],
    ];
    for (const [answer, status] of cases) {
      expect(answer.status).toBe(status);
      expect(answer.headers).toMatchObject({
        "x-content-type-options": "nosniff",
        "x-frame-options": "DENY",
        "content-security-policy": expect.stringContaining("default-src 'none'"),
        "referrer-policy": "no-referrer",
        "cross-origin-opener-policy": "same-origin",
        "permissions-policy": expect.stringContaining("camera=()"),
      });
      expect(answer.headers["x-powered-by"]).toBeUndefined();
      // Plain http here: see production.test.ts for the other case.
      expect(answer.headers["strict-transport-security"]).toBeUndefined();
    }
  });

  test("what may be a person's is stored by nobody on the way", async () => {
    const created = await shop.call("/store/carts", { region_id: shop.region_id() });
    const cart_id = String(created.body["cart"]?.["id"]);
    const personal: Answer[] = [
      created,
      await shop.call(`/store/carts/${cart_id}`),
      await shop.call("/store/order-links/x.y"),
      await shop.call("/auth/customer/emailpass", { email: "a@example.com", password: "x" }),
      await shop.call("/admin/orders"),
    ];
    for (const answer of personal) expect(answer.headers.get("cache-control")).toBe("no-store");
    expect((await shop.call("/store/care-packages")).headers.get("cache-control")).not.toBe("no-store");
  });

  test("a body too large, broken, too deep or of an unknown kind is refused in the contract's shape", async () => {
    const to = "/store/consultation-requests";
    const headers = { ...JSON_BODY, ...key() };
    const deep = `{"name":${"[".repeat(30_000)}${"]".repeat(30_000)}}`;
    const cases: [Raw, number, string][] = [
      [await raw(shop, "POST", to, headers, JSON.stringify({ note: "x".repeat(200_000) })), 413, "PAYLOAD_TOO_LARGE"],
      [await raw(shop, "POST", "/store/carts", headers, `{"a":"${"x".repeat(200_000)}"}`), 413, "PAYLOAD_TOO_LARGE"],
      [await raw(shop, "POST", "/hooks/stripe", JSON_BODY, `{"a":"${"x".repeat(600_000)}"}`), 413, "PAYLOAD_TOO_LARGE"],
      [await raw(shop, "POST", to, headers, '{"note": "secret words'), 400, "INVALID_INPUT"],
      [await raw(shop, "POST", to, headers, deep), 400, "INVALID_INPUT"],
      [await raw(shop, "POST", "/store/carts", headers, deep), 400, "INVALID_INPUT"],
      [await raw(shop, "POST", to, { ...headers, "content-encoding": "rot13" }, "{}"), 415, "UNSUPPORTED_MEDIA_TYPE"],
    ];
    for (const [answer, status, code] of cases) {
      expect([answer.status, JSON.parse(answer.body).code]).toEqual([status, code]);
      expect(answer.body).not.toContain("secret words");
    }
  });

  test("a question of absurd size is refused by the field, on our routes and on Medusa's", async () => {
    const paths = ["/store/care-packages", "/store/products", "/store/regions", "/STORE/products"];
    for (const path of paths)
      for (const [query, field] of [
        ["limit=1000000000", "limit"],
        ["limit=-1", "limit"],
        ["limit=ten", "limit"],
        ["offset=1e9", "offset"],
      ] as const) {
        const answer = JSON.parse((await raw(shop, "GET", `${path}?${query}`, key())).body);
        expect([path, answer.code, answer.fields?.[0]?.path]).toEqual([path, "INVALID_INPUT", field]);
      }
    expect((await raw(shop, "GET", "/store/products?limit=100&offset=0", key())).status).toBe(200);
  });

  test("a query that names an element far out in a list costs nothing and is refused", async () => {
    const started = Date.now();
    const answer = await raw(shop, "GET", "/store/products?id[100000000]=x", key());
    const encoded = await raw(shop, "GET", "/store/products?id%5B100000000%5D=x", key());
    expect(Date.now() - started).toBeLessThan(1_500);
    for (const { status, body } of [answer, encoded])
      expect([status, JSON.parse(body).fields]).toEqual([400, [{ path: "query", message: expect.any(String) }]]);
  });

  test("27. a POST that another site's page makes a browser send is refused; our pages' and servers' are not", async () => {
    const cart = JSON.stringify({ region_id: shop.region_id() });
    const send = (path: string, headers: Record<string, string>, body = cart) =>
      raw(shop, "POST", path, { ...JSON_BODY, ...key(), ...headers }, body);
    const foreign: Record<string, string>[] = [
      { origin: "https://evil.example" },
      { origin: "null" },
      { origin: "http://localhost:8000.evil.example" },
      { "sec-fetch-site": "cross-site" },
      { "sec-fetch-site": "same-site" },
      { origin: "https://evil.example", "sec-fetch-site": "cross-site", cookie: "connect.sid=s%3Ax.y" },
    ];
    for (const headers of foreign)
      for (const path of ["/store/carts", "/admin/products", "/auth/session", "/AUTH/customer/emailpass"]) {
        const answer = await send(path, headers);
        // Medusa asks who it is on /admin before any middleware of ours.
        expect(path.startsWith("/admin") ? [401, 403] : [403]).toContain(answer.status);
      }
    const ours: Record<string, string>[] = [
      {},
      { origin: "http://localhost:8000" },
      { "sec-fetch-site": "same-origin" },
    ];
    for (const headers of ours) expect((await send("/store/carts", headers)).status).toBe(200);
    const hook = await send("/hooks/stripe", { origin: "https://dashboard.example" }, "{}");
    expect(JSON.parse(hook.body).code).toBe("SIGNATURE_INVALID");
  });
});
