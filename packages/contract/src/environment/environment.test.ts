import { BackendEnvironment, lockingOf, parseEnvironment, StorefrontEnvironment } from "./index";

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
const production = {
  ...backend,
  NODE_ENV: "production",
  DATABASE_URL: "postgres://user:chosen-by-the-operator@localhost/ampoule",
  COOKIE_SECRET: secret.replaceAll("0", "g"),
  ORDER_LINK_SECRET: secret.replaceAll("0", "h"),
  STOREFRONT_REVALIDATE_SECRET: secret.replaceAll("0", "i"),
  UPLOADS_FOLDER: "/data/uploads",
};
const bucket = {
  S3_BUCKET: "clinic",
  S3_REGION: "us-east-1",
  S3_ACCESS_KEY_ID: "key",
  S3_SECRET_ACCESS_KEY: "s3cret",
  S3_FILE_URL: "https://files.clinic.example",
};
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

test("production refuses padded placeholders, repeated letters and one secret for two doors", () => {
  const refused = ["changeme-changeme-changeme-changeme", "a".repeat(40), "stand-in-for-builds-that-serve-nobody"];
  for (const JWT_SECRET of refused)
    expect(() => parseEnvironment(BackendEnvironment, { ...production, JWT_SECRET })).toThrow("JWT_SECRET: production");
  expect(() => parseEnvironment(BackendEnvironment, { ...production, COOKIE_SECRET: secret })).toThrow(
    "COOKIE_SECRET: production needs another secret than JWT_SECRET's",
  );
});

test("what suits a demo alone is refused in production: plain http sign-ins, the demo's webhook secret, a stock database", () => {
  const demo = {
    COOKIE_SECURE: "false",
    STRIPE_WEBHOOK_SECRET: "whsec_ampouledemo",
    DATABASE_URL: "postgres://postgres:postgres@localhost/ampoule",
  };
  for (const [name, value] of Object.entries(demo))
    expect(() => parseEnvironment(BackendEnvironment, { ...production, [name]: value })).toThrow(`${name}:`);
  expect(parseEnvironment(BackendEnvironment, { ...production, ...demo, AMPOULE_DEMO: "true" }).COOKIE_SECURE).toBe(
    false,
  );
  expect(parseEnvironment(BackendEnvironment, production).COOKIE_SECURE).toBe(true);
});

test("the proxies before a process are counted, none unless told", () => {
  expect(parseEnvironment(BackendEnvironment, backend).TRUSTED_PROXY_HOPS).toBe(0);
  expect(parseEnvironment(BackendEnvironment, { ...backend, TRUSTED_PROXY_HOPS: "2" }).TRUSTED_PROXY_HOPS).toBe(2);
  for (const TRUSTED_PROXY_HOPS of ["-1", "9", "all"])
    expect(() => parseEnvironment(BackendEnvironment, { ...backend, TRUSTED_PROXY_HOPS })).toThrow(
      "TRUSTED_PROXY_HOPS",
    );
});

test("locks are Redis's where there is a Redis, one's own without it, and otherwise those that LOCKING names", () => {
  const REDIS_URL = "redis://localhost:6379";
  expect(lockingOf({})).toBe("memory");
  expect(lockingOf({ REDIS_URL })).toBe("redis");
  expect(lockingOf({ REDIS_URL, LOCKING: "postgres" })).toBe("postgres");
  expect(lockingOf({ LOCKING: "postgres" })).toBe("postgres");
});

test("locks in Redis need a Redis, and there are three kinds", () => {
  const read = (LOCKING: string) => () => parseEnvironment(BackendEnvironment, { ...backend, LOCKING });
  expect(read("redis")).toThrow("REDIS_URL: LOCKING=redis");
  expect(read("file")).toThrow("LOCKING: ");
  expect(read("postgres")).not.toThrow();
});

test("a bucket for uploaded files is configured whole or not at all", () => {
  const read = (variables: object) => () => parseEnvironment(BackendEnvironment, { ...backend, ...variables });
  expect(read(bucket)).not.toThrow();
  for (const name of Object.keys(bucket)) expect(read({ ...bucket, [name]: "" })).toThrow(`${name}: a bucket`);
  expect(read({ S3_ENDPOINT: "https://s3.example" })).toThrow("S3_BUCKET");
  expect(read({ ...bucket, S3_FILE_URL: "" })).not.toThrow(/s3cret/);
});

test("production says where uploaded files outlive a build", () => {
  const read = (variables: object) => () => parseEnvironment(BackendEnvironment, { ...production, ...variables });
  expect(read({ UPLOADS_FOLDER: "" })).toThrow("UPLOADS_FOLDER: ");
  expect(read({ UPLOADS_FOLDER: "", ...bucket })).not.toThrow();
  expect(read({ UPLOADS_FOLDER: "", AMPOULE_DEMO: "true" })).not.toThrow();
  expect(read({ UPLOADS_FOLDER: "/srv/static" })).toThrow("Medusa serves");
});

test("a server's address that its driver would read otherwise is named, with what to do, and not repeated", () => {
  const read = (variables: object) => () => parseEnvironment(BackendEnvironment, { ...backend, ...variables });
  for (const password of ["s3cret#1", "s3cret/1", "s3cret?1", "s3cret%1", "12#s3cret"]) {
    expect(read({ DATABASE_URL: `postgres://user:${password}@localhost/ampoule` })).toThrow(
      /^The environment can't be used:\n {2}DATABASE_URL: Can't be read: percent-encode/,
    );
    expect(read({ DATABASE_URL: `postgres://user:${password}@localhost/ampoule` })).not.toThrow(/s3cret/);
    expect(read({ REDIS_URL: `redis://:${password}@localhost` })).toThrow("REDIS_URL: Can't be read");
  }
  for (const DATABASE_URL of [
    "postgres://user:p%23%25@localhost/ampoule?ssl_mode=disable",
    "postgresql:///ampoule?host=/var/run/postgresql",
    "postgres://user:p@ss@localhost/ampoule",
  ])
    expect(read({ DATABASE_URL })).not.toThrow();
});

test("Stripe's two keys are of one mode", () => {
  expect(() => parseEnvironment(BackendEnvironment, { ...backend, STRIPE_API_KEY: "sk_live_s3cret" })).toThrow(
    "STRIPE_PUBLISHABLE_KEY: a test key beside a live STRIPE_API_KEY",
  );
  const live = { STRIPE_API_KEY: "sk_live_1", STRIPE_PUBLISHABLE_KEY: "pk_live_1" };
  expect(() => parseEnvironment(BackendEnvironment, { ...backend, ...live })).not.toThrow();
});

test("addresses are read without a slash at their end, and lists of origins are what browsers say", () => {
  const given = {
    BACKEND_URL: "https://api.clinic.example/",
    STORE_CORS: "https://clinic.example/, https://www.clinic.example:8443",
    AUTH_CORS: "/\\.clinic\\.example$/",
  };
  expect(parseEnvironment(BackendEnvironment, { ...backend, ...given })).toMatchObject({
    BACKEND_URL: "https://api.clinic.example",
    STORE_CORS: "https://clinic.example,https://www.clinic.example:8443",
    AUTH_CORS: "/\\.clinic\\.example$/",
  });
  for (const STORE_CORS of ["*", "clinic.example", "https://clinic.example/shop", "ftp://clinic.example", "a,,b"])
    expect(() => parseEnvironment(BackendEnvironment, { ...backend, STORE_CORS })).toThrow("STORE_CORS: Origins, as");
});
