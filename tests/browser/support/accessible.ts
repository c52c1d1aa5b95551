import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Axe finds nothing serious or critical on the page as it stands, frames of others included. */
export async function expectAccessible(page: Page, what: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
  const grave = violations
    .filter((each) => each.impact === "serious" || each.impact === "critical")
    .map((each) => ({ ...each, nodes: each.nodes.filter((node) => !isSeeThrough(each.id, node.target.length)) }))
    .filter((each) => each.nodes.length > 0);
  const words = grave.map((each) => `${each.id}: ${each.nodes.map((node) => node.target.join(" ")).join(", ")}`);
  expect(words, what).toEqual([]);
}

/** Axe takes a frame without a ground of its own for white, though our page, dark or light, shows through it. */
const isSeeThrough = (rule: string, depth: number): boolean => rule === "color-contrast" && depth > 1;
