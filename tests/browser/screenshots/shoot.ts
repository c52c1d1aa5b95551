import { join } from "node:path";
import { test, type Page } from "@playwright/test";

const FOLDER = join(__dirname, "../../../test-results/screenshots");

/** The whole page as it stands, as `<name>-<width>-<scheme>.png`. */
export async function shoot(page: Page, name: string): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready;
    // What sticks to the window is drawn where the window stands.
    window.scrollTo({ top: 0, behavior: "instant" });
  });
  await page.screenshot({
    path: join(FOLDER, `${name}-${test.info().project.name}.png`),
    fullPage: true,
    animations: "disabled",
    caret: "hide",
  });
}
