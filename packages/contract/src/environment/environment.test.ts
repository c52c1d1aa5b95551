import { BackendEnvironment, parseEnvironment, StorefrontEnvironment } from "./index";

const secret = "0123456789abcdef0123456789abcdef";
const backend = {
  DATABASE_URL: "postgres://user:pass@localhost/ampoule",
  STORE_CORS: "http://localhost:8000",
  ADMIN_CORS: "http://localhost:9000",
  AUTH_CORS: "http://localhost:9000",
  JWT_SECRET: secret,
  COOKIE_SECRET: secret,
  ORDER_LINK_SECRET: secret,
  STOREFRONT_REVALIDATE_SECRET: secret,
  STRIPE_API_KEY: "sk_test_123",
  STRIPE_PUBLISHABLE_KEY: "pk_test_123",
  STRIPE_WEBHOOK_SECRET: "whsec_123",
  BACKEND_URL: "http://localhost:9000",
  STOREFRONT_URL: "http://localhost:8000",
};
const production = { ...backend, NODE_ENV: "production" };
const emulator = "http://localhost:12111";

test("a whole environment is parsed, with the defaults that are safe", () => {
  expect(parseEnvironment(BackendEnvironment, backend)).toMatchObject({
    PORT: 9000,
    COOKIE_SECURE: true,
    AMPOULE_DEMO: false,
  });
});

test("each variable that is missing or wrong is named, and no value is repeated", () => {
  const read = () =>
    parseEnvironment(BackendEnvironment, { ...backend, DATABASE_URL: "mysql://s3cret", JWT_SECRET: "" });
  expect(read).toThrow(/DATABASE_URL.*\n.*JWT_SECRET/s);
  expect(read).not.toThrow(/s3cret/);
});

test("a live key refuses to boot beside the emulator, demo or not", () => {
  for (const AMPOULE_DEMO of ["true", "false"])
    expect(() =>
      parseEnvironment(BackendEnvironment, {
        ...backend,
        AMPOULE_DEMO,
        STRIPE_API_KEY: "sk_live_1",
        STRIPE_API_URL: emulator,
      }),
    ).toThrow("STRIPE_API_KEY: a live key must not meet the Stripe emulator");
  expect(() =>
    parseEnvironment(StorefrontEnvironment, {
      BACKEND_URL: backend.BACKEND_URL,
      STOREFRONT_URL: backend.STOREFRONT_URL,
      MEDUSA_PUBLISHABLE_KEY: "pk_0af",
      STRIPE_PUBLISHABLE_KEY: "pk_live_1",
      STRIPE_JS_URL: emulator,
      STOREFRONT_REVALIDATE_SECRET: secret,
    }),
  ).toThrow("a live key must not meet");
});

test("simulated payments in production need the demo switch", () => {
  expect(() => parseEnvironment(BackendEnvironment, { ...production, STRIPE_API_URL: emulator })).toThrow(
    "AMPOULE_DEMO",
  );
  expect(
    parseEnvironment(BackendEnvironment, { ...production, STRIPE_API_URL: emulator, AMPOULE_DEMO: "true" })
      .STRIPE_API_URL,
  ).toBe(emulator);
});

test("production refuses a short or well-known secret", () => {
  expect(() => parseEnvironment(BackendEnvironment, { ...production, JWT_SECRET: "supersecret" })).toThrow(
    "JWT_SECRET",
  );
  expect(() => parseEnvironment(BackendEnvironment, { ...production, ORDER_LINK_SECRET: "short" })).toThrow(
    "ORDER_LINK_SECRET",
  );
  for (const schema of [BackendEnvironment, StorefrontEnvironment])
    expect(() =>
      parseEnvironment<typeof schema>(schema, {
        ...production,
        MEDUSA_PUBLISHABLE_KEY: "pk_0af",
        STOREFRONT_REVALIDATE_SECRET: "short",
      }),
    ).toThrow("STOREFRONT_REVALIDATE_SECRET: production needs");
});
