import { spawnSync } from "node:child_process";
import { join } from "node:path";

const BACKEND = join(__dirname, "../../../backend");

/** Boots the real command with these variables on top of the tests' own, and waits for it to refuse. */
function boot(variables: Record<string, string>) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(BACKEND, "../node_modules/.bin/medusa"), "start"],
    { cwd: BACKEND, env: { ...process.env, TEST_TYPE: "", ...variables }, encoding: "utf8", timeout: 60_000 },
  );
  return { status, printed: stdout + stderr };
}

test("29: a backend with a live key and the emulator's address refuses to boot, demo or not", () => {
  const { status, printed } = boot({
    NODE_ENV: "production",
    AMPOULE_DEMO: "true",
    STRIPE_API_KEY: "sk_live_123",
    STRIPE_API_URL: "http://localhost:12111",
  });
  expect(status).toBe(1);
  expect(printed).toContain("a live key must not meet the Stripe emulator");
  expect(printed).not.toContain("sk_live_123");
});
