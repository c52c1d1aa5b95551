import {
  backendVariables,
  cleanEnvironment,
  emulatorVariables,
  storefrontVariables,
  usesEmulator,
  type StackSettings,
} from "./environment";

const secret = "0123456789abcdef".repeat(4);
const settings = (given: NodeJS.ProcessEnv = {}): StackSettings => ({
  ports: { storefront: 8000, backend: 9000, postgres: 5544, emulator: 12_111 },
  secrets: {
    JWT_SECRET: secret,
    COOKIE_SECRET: secret,
    ORDER_LINK_SECRET: secret,
    STOREFRONT_REVALIDATE_SECRET: secret,
    POSTGRES_PASSWORD: secret,
  },
  databaseUrl: "postgres://postgres:p@localhost:5544/ampoule",
  emulatorData: "/data/stripe",
  uploads: "/data/uploads",
  control: false,
  mode: "production",
  given: { PATH: "/bin", ...given },
});
const LIVE = { STRIPE_API_KEY: "sk_live_1", STRIPE_PUBLISHABLE_KEY: "pk_live_1", STRIPE_WEBHOOK_SECRET: "whsec_1" };

test("without a Stripe key the backend and the browser are sent to the emulator", () => {
  expect(usesEmulator({})).toBe(true);
  expect(backendVariables(settings())["STRIPE_API_URL"]).toBe("http://localhost:12111");
  expect(storefrontVariables(settings(), "pk_0a")["STRIPE_JS_URL"]).toBe("http://localhost:12111");
});

test("with a Stripe key of one's own nothing points at the emulator", () => {
  expect(backendVariables(settings(LIVE))).not.toHaveProperty("STRIPE_API_URL");
  expect(storefrontVariables(settings(LIVE), "pk_0a")).not.toHaveProperty("STRIPE_JS_URL");
});

test("a Stripe key without its companions is refused by their names", () => {
  expect(() => backendVariables(settings({ STRIPE_API_KEY: "sk_live_1" }))).toThrow(/STRIPE_PUBLISHABLE_KEY/);
});

test("uploaded files lie in the data folder, unless a folder or a bucket is given", () => {
  expect(backendVariables(settings())["UPLOADS_FOLDER"]).toBe("/data/uploads");
  expect(backendVariables(settings({ UPLOADS_FOLDER: "/srv/files" }))["UPLOADS_FOLDER"]).toBe("/srv/files");
  expect(() => backendVariables(settings({ S3_BUCKET: "clinic" }))).toThrow("S3_REGION");
});

test("the control door stays shut unless it is asked for", () => {
  expect(emulatorVariables(settings())["STRIPE_EMULATOR_CONTROL"]).toBe("false");
  expect(emulatorVariables({ ...settings(), control: true })["STRIPE_EMULATOR_CONTROL"]).toBe("true");
});

test("the storefront gets none of the backend's secrets", () => {
  const variables = storefrontVariables(
    settings({ ...LIVE, JWT_SECRET: secret, DATABASE_URL: "postgres://x" }),
    "pk_0a",
  );
  for (const name of ["JWT_SECRET", "COOKIE_SECRET", "ORDER_LINK_SECRET", "DATABASE_URL", "STRIPE_API_KEY"])
    expect(variables).not.toHaveProperty(name);
});

test("backend and storefront share the secret by which one tells the other what staff have saved", () => {
  const name = "STOREFRONT_REVALIDATE_SECRET";
  for (const given of [{}, { [name]: "0123456789abcdeg".repeat(2) }]) {
    const backend = backendVariables(settings(given))[name];
    expect(backend).toBe(given[name] ?? secret);
    expect(storefrontVariables(settings(given), "pk_0a")[name]).toBe(backend);
  }
});

test("what npm and Node's options say to this process is not passed on, and telemetry is off", () => {
  expect(cleanEnvironment({ PATH: "/bin", npm_config_x: "1", NODE_OPTIONS: "--inspect", PORT: "1" })).toEqual({
    PATH: "/bin",
    MEDUSA_DISABLE_TELEMETRY: "true",
    NEXT_TELEMETRY_DISABLED: "1",
  });
});
