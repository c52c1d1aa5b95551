import { join } from "node:path";
import { test, type Page } from "@playwright/test";

const FOLDER = join(__dirname, "../../../test-results/screenshots");

/** The whole page as it stands, as `<name>-<width>-<scheme>.png`. */
export async function shoot(page: Page, name: string): Promise<void> {
  const window_size = page.viewportSize();
  const height = await page.evaluate(async () => {
    await document.fonts.ready;
    return document.documentElement.scrollHeight;
  });
  // A window as tall as the page: a frame of another origin is drawn only within the window, and what sticks to the
  // window stands where it belongs.
  if (window_size) await page.setViewportSize({ width: window_size.width, height });
  await page.screenshot({
    path: join(FOLDER, `${name}-${test.info().project.name}.png`),
    fullPage: true,
    animations: "disabled",
    caret: "hide",
  });
  if (window_size) await page.setViewportSize(window_size);
}
