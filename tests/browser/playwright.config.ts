import { defineConfig } from "@playwright/test";
import { stack } from "./support/stack";

/** Runs against a stack that already stands; `npm test` starts one with production builds and names it here. */
export default defineConfig({
  testDir: __dirname,
  outputDir: "../../test-results/browser",
  // Orders of one clinic are told apart by their emails, so stories may run beside each other.
  fullyParallel: true,
  // By a third one nothing was done sooner on two processors.
  workers: 2,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  use: {
    baseURL: stack.storefront,
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    locale: "en-US",
    actionTimeout: 15_000,
    navigationTimeout: 30_000,
    screenshot: "only-on-failure",
    // Watching every step costs a quarter of the run.
    trace: process.env["TRACE"] ? "retain-on-failure" : "off",
    launchOptions: {
      ...(stack.chromium ? { executablePath: stack.chromium } : {}),
      args: [
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
});
