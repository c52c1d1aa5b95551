import { expect, test } from "@playwright/test";
import { raw } from "./support/raw";

const PAGE_POLICY = (script: string) =>
  `default-src 'self'; script-src 'self' ${script}; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; ` +
  `connect-src 'self'; frame-src 'none'; form-action 'self'; frame-ancestors 'none'; base-uri 'self'; object-src 'none'`;
const BASE_POLICY = "frame-ancestors 'none'; base-uri 'self'; object-src 'none'";

/** On everything that we answer. */
const ALWAYS = {
  "cross-origin-opener-policy": "same-origin-allow-popups",
  "cross-origin-resource-policy": "same-origin",
  "permissions-policy": "camera=(), microphone=(), geolocation=(), browsing-topics=(), payment=(self)",
  "referrer-policy": "strict-origin-when-cross-origin",
  "x-content-type-options": "nosniff",
  "x-dns-prefetch-control": "off",
  "x-frame-options": "DENY",
  "x-permitted-cross-domain-policies": "none",
};
const VARY_PAGE = "rsc, next-router-state-tree, next-router-prefetch, next-router-segment-prefetch, Accept-Encoding";
/** What differs from answer to answer, or belongs to the connection. */
const VOLATILE = ["date", "etag", "content-length", "connection", "keep-alive", "transfer-encoding", "last-modified"];

const HTML = { "content-type": "text/html; charset=utf-8", vary: VARY_PAGE };
const KEPT = {
  ...HTML,
  "cache-control": "s-maxage=60, stale-while-revalidate=3540",
  "content-security-policy": `${BASE_POLICY}, ${PAGE_POLICY("HASHES")}`,
  "x-nextjs-prerender": "1",
  "x-nextjs-stale-time": "300",
};
const FOR_ONE = {
  ...HTML,
  link: "OUR FILES",
  "cache-control": "private, no-store",
  "content-security-policy": PAGE_POLICY("NONCE 'strict-dynamic'"),
};
const JSON_ANSWER = {
  "cache-control": "no-store",
  "content-security-policy": BASE_POLICY,
  "content-type": "application/json",
};

const ANSWERS: readonly (readonly [string, string, Record<string, string>])[] = [
  ["a kept page", "/en", { ...KEPT, "cache-tag": "clinic,care-packages,articles" }],
  ["a package's page", "/en/packages/radiance-kit", { ...KEPT, "cache-tag": "clinic,care-packages" }],
  ["a page for one request", "/en/cart", FOR_ONE],
  ["an order's page", "/en/order/no-order", { ...FOR_ONE, "referrer-policy": "no-referrer" }],
  ["a payment link", "/payment-collection/pay_col_x", { ...FOR_ONE, "referrer-policy": "no-referrer" }],
  ["the storefront's health", "/api/health", { ...JSON_ANSWER, vary: VARY_PAGE }],
];

for (const [what, path, expected] of ANSWERS)
  test(`28. ${what} has these headers and no other`, async () => {
    await raw(path);
    const { headers } = await raw(path);
    const entries = Object.entries(headers).flatMap(([name, value]) =>
      VOLATILE.includes(name) || name === "x-nextjs-cache" ? [] : [[name, normal(String(value))]],
    );
    expect(Object.fromEntries(entries)).toEqual({ ...ALWAYS, ...expected });
  });

const normal = (value: string): string =>
  value
    .replace(/^(<\/(_next\/static\/[^>]+)?>; rel=(preload|preconnect)[^,]*(, |$))+$/, "OUR FILES")
    .replace(/'sha256-[\w+/=]+'(?: 'sha256-[\w+/=]+')*/, "HASHES")
    .replace(/'nonce-[\w+/=]+'/, "NONCE");

test("who holds a page is told that it stands, and nobody what we call it", async () => {
  const path = "/en/packages/hydration";
  for (const answer of [await raw(path), await raw(`${path}?_rsc`, { headers: { rsc: "1" } }), await raw("/en/none")])
    expect(answer.headers).not.toHaveProperty("x-ampoule-page");
  // Another test may save something meanwhile, and the page is made anew.
  await expect(async () => {
    const { etag } = (await raw(path)).headers;
    expect(etag).toMatch(/^W\/"[\w-]{43}"$/);
    expect((await raw(path, { headers: { "if-none-match": String(etag) } })).status).toBe(304);
  }).toPass();
});

test("28. a file of the build, a redirect, a missing file and a refusal are protected too", async () => {
  const file = /\/_next\/static\/chunks\/[\w.~-]+\.js/.exec((await raw("/en")).body)?.[0] ?? "";
  const answers = [
    await raw(file),
    await raw("/packages"),
    await raw("//packages"),
    await raw("/_next/static/none.js"),
    await raw("/en/cart", { method: "POST", headers: { origin: "https://evil.example" } }),
  ];
  expect(answers.map(({ status }) => status)).toEqual([200, 307, 308, 404, 403]);
  for (const { headers } of answers)
    expect(headers).toMatchObject({ ...ALWAYS, "content-security-policy": expect.stringContaining(BASE_POLICY) });
});

test("no answer tells what we are made of", async () => {
  for (const path of ["/en", "/en/cart", "/api/health"]) {
    const { headers } = await raw(path);
    expect(headers["x-powered-by"] ?? headers["server"]).toBeUndefined();
  }
});
