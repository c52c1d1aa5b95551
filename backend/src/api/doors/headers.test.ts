import { hasHugeIndex } from "./huge-index";
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

test("a query that names an element far out in a list is seen, encoded or not", () => {
  for (const query of ["a[100000000]=1", "a%5B100000000%5D=1", "b=%zz&a%5b1%30%3000000]=1", "a[0][99999]=1"])
    expect(hasHugeIndex(query)).toBe(true);
  for (const query of ["", "a[0]=1&a[12]=2", "limit=100000000", "q=%5Bnad%5D", "created_at[$gte]=1700000000"])
    expect(hasHugeIndex(query)).toBe(false);
});
