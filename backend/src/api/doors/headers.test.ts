import { isPersonal, securityHeaders } from "./headers";

const served = { secure: true, development: false };

test("every room's answers have a policy, and no page frames any of them", () => {
  for (const path of ["/store/carts/x", "/admin/orders", "/auth/session", "/app", "/app/orders", "/static/a.png", "/x"])
    expect(securityHeaders(path, served)).toMatchObject({
      "Content-Security-Policy": expect.stringContaining("frame-ancestors 'none'"),
      "X-Content-Type-Options": "nosniff",
      "Strict-Transport-Security": expect.stringContaining("max-age="),
    });
  expect(securityHeaders("/APP/", served)["Content-Security-Policy"]).toContain("script-src 'self';");
  expect(securityHeaders("/apple", served)["Content-Security-Policy"]).toContain("default-src 'none'; base-uri 'none'");
});

test("plain http promises no https", () => {
  expect(securityHeaders("/app", { ...served, secure: false })).not.toHaveProperty("Strict-Transport-Security");
});

test("what may be a person's is kept by no cache; the catalogue may be", () => {
  for (const path of ["/store/carts/x", "/store/orders/x", "/admin/products", "/auth/x", "/store/x", "/STORE/carts"])
    expect(isPersonal(path)).toBe(true);
  for (const path of ["/store/care-packages", "/store/products/x", "/app", "/static/x.png"])
    expect(isPersonal(path)).toBe(false);
});
