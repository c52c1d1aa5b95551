import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { DEMO_STAFF } from "@ampoule/contract/environment";
import { medusaIntegrationTestRunner } from "@medusajs/test-utils";

const BACKEND = join(__dirname, "../../../backend");
const PASSWORD = "correct horse battery staple";

/** As a clinic runs it: production, no demo, cookies over https alone. The rest is what a test needs to boot. */
const PRODUCTION = {
  NODE_ENV: "production",
  AMPOULE_DEMO: "false",
  COOKIE_SECURE: "true",
  JWT_SECRET: "4f1d7b0a9c3e5d2f8b6a7c1e0d9f3b5a",
  COOKIE_SECRET: "9a2c4e6f8b0d1f3a5c7e9b1d3f5a7c9e",
  ORDER_LINK_SECRET: "c0ffee1234567890abcdef0987654321",
  STOREFRONT_REVALIDATE_SECRET: "7e57ab1e0ddba11cafe5eed5facade01",
  STRIPE_WEBHOOK_SECRET: "whsec_ofthisendpoint",
  DATABASE_URL: "postgres://clinic:chosen-by-the-operator@localhost/clinic",
};
const tests = { ...process.env };
Object.assign(process.env, PRODUCTION);
// Stripe itself, with a test key: nothing here asks it anything.
delete process.env["STRIPE_API_URL"];

/** Boots the real command with these variables over a clinic's, and waits for it to refuse. */
function boot(variables: Record<string, string>): { status: number | null; printed: string } {
  const { STRIPE_API_URL: _, ...rest } = tests;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(BACKEND, "../node_modules/.bin/medusa"), "start"],
    { cwd: BACKEND, env: { ...rest, TEST_TYPE: "", ...PRODUCTION, ...variables }, encoding: "utf8", timeout: 90_000 },
  );
  return { status, printed: stdout + stderr };
}

test("a production with a default secret, plain http sign-ins or the demo's webhook secret refuses to boot", () => {
  const { status, printed } = boot({
    COOKIE_SECURE: "false",
    JWT_SECRET: "supersecret-supersecret-supersecret",
    COOKIE_SECRET: PRODUCTION.ORDER_LINK_SECRET,
    STRIPE_WEBHOOK_SECRET: "whsec_ampouledemo",
    DATABASE_URL: "postgres://postgres:postgres@localhost/clinic",
  });
  expect(status).toBe(1);
  for (const name of ["COOKIE_SECURE", "JWT_SECRET", "ORDER_LINK_SECRET", "STRIPE_WEBHOOK_SECRET", "DATABASE_URL"])
    expect(printed).toMatch(new RegExp(`${name}: `));
  expect(printed).not.toContain("supersecret-");
});

medusaIntegrationTestRunner({
  dbName: "doors_production",
  inApp: true,
  medusaConfigFile: BACKEND,
  testSuite: ({ api }) => {
    const https = { "x-forwarded-proto": "https" };
    const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
      fetch(`${String(api.defaults.baseURL)}${path}`, {
        method: "POST",
        headers: { "content-type": "application/json", ...https, ...headers },
        body: JSON.stringify(body),
      });

    const tokenOf = async (email: string, password: string): Promise<Response> => {
      await post("/auth/user/emailpass/register", { email, password });
      return post("/auth/user/emailpass", { email, password });
    };

    test("27. the session's cookie is Secure, HttpOnly and SameSite, and every answer asks for https", async () => {
      const { token } = await (await tokenOf("ines.okafor@clinic.example", PASSWORD)).json();
      const signed = await post("/auth/session", {}, { authorization: `Bearer ${token}` });
      // An identity without a member of staff has a session all the same; who may do what is asked later.
      const cookie = signed.headers.get("set-cookie") ?? "";
      expect(cookie).toMatch(/^connect\.sid=/);
      for (const flag of ["HttpOnly", "Secure", "SameSite=Lax", "Path=/"]) expect(cookie).toContain(flag);
      expect(signed.headers.get("strict-transport-security")).toBe("max-age=31536000");
      const plain = await post("/auth/session", {}, { authorization: `Bearer ${token}`, "x-forwarded-proto": "http" });
      expect(plain.headers.get("set-cookie")).toBeNull();
    });

    test("the demo's account can't be signed in to, and is answered as a wrong password is", async () => {
      const demo = await tokenOf(DEMO_STAFF.email, DEMO_STAFF.password);
      const shouted = await post("/auth/user/emailpass", {
        email: DEMO_STAFF.email.toUpperCase(),
        password: DEMO_STAFF.password,
      });
      const wrong = await post("/auth/user/emailpass", { email: "nobody@clinic.example", password: "x" });
      const answer = await wrong.json();
      expect(await demo.json()).toEqual(answer);
      expect([demo.status, shouted.status, wrong.status]).toEqual([401, 401, 401]);
      // The address alone is no demo: with a password of their own they come in.
      expect((await tokenOf("staff@clinic.example", DEMO_STAFF.password)).status).toBe(200);
    });
  },
});
