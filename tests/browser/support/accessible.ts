import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What depends on the colours alone, and so on whether they are the light or the dark ones. */
const COLOURS = ["color-contrast", "link-in-text-block"];

/**
 * Axe finds nothing serious or critical on the page as it stands, frames of others included, in light and in dark.
 * `within`: a selector, where the rest of the page is Medusa's dashboard and not ours.
 */
export async function expectAccessible(page: Page, what: string, within = "html"): Promise<void> {
  // Where there are no frames to walk through, axe needs no page of its own, and is three times as fast.
  const builder = () => new AxeBuilder({ page }).include(within).setLegacyMode(page.frames().length === 1);
  await page.emulateMedia({ colorScheme: "light" });
  expect(await grave(builder().withTags(TAGS)), what).toEqual([]);
  await page.emulateMedia({ colorScheme: "dark" });
  await transitionsAreOver(page);
  expect(await grave(builder().withRules(COLOURS)), `${what}, in dark`).toEqual([]);
  await page.emulateMedia({ colorScheme: null });
}

/** A colour that is half way from one to the other is neither's. What turns for ever is no transition. */
async function transitionsAreOver(page: Page): Promise<void> {
  await page.evaluate(() => {
    const passing = document.getAnimations().filter((each) => each.effect?.getComputedTiming().iterations !== Infinity);
    return Promise.allSettled(passing.map((each) => each.finished)).then(() => undefined);
  });
}

async function grave(axe: AxeBuilder): Promise<string[]> {
  const { violations } = await axe.analyze();
  return violations
    .filter((each) => each.impact === "serious" || each.impact === "critical")
    .map((each) => ({ ...each, nodes: each.nodes.filter((node) => !isSeeThrough(each.id, node.target.length)) }))
    .filter((each) => each.nodes.length > 0)
    .map((each) => `${each.id}: ${each.nodes.map((node) => node.target.join(" ")).join(", ")}`);
}

/** Axe takes a frame without a ground of its own for white, though our page, dark or light, shows through it. */
const isSeeThrough = (rule: string, depth: number): boolean => rule === "color-contrast" && depth > 1;
