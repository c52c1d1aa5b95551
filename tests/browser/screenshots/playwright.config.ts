import { defineConfig } from "@playwright/test";
import stories from "../playwright.config";

const WIDTHS = [390, 768, 1440] as const;
const SCHEMES = ["light", "dark"] as const;

/** `npm run screenshots`: pictures of every page, at each width and in each scheme, of a stack that already stands. */
export default defineConfig({
  ...stories,
  testDir: __dirname,
  testMatch: "*.shots.ts",
  outputDir: "../../../test-results/screenshots/failed",
  timeout: 180_000,
  projects: WIDTHS.flatMap((width) =>
    SCHEMES.map((colorScheme) => ({
      name: `${width}-${colorScheme}`,
      use: { viewport: { width, height: width === 390 ? 844 : 1000 }, colorScheme, hasTouch: width < 1440 },
    })),
  ),
});
