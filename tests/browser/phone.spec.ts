import { expect, type Page, test } from "@playwright/test";

/** How far a page can be scrolled sideways: WCAG 1.4.10 wants none at 320 px. */
const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

test.describe("at 320 px", () => {
  test.use({ viewport: { width: 320, height: 640 } });

  for (const language of ["en", "es"])
    test(`nothing scrolls sideways, and names beside a vial stand apart, in ${language}`, async ({ page }) => {
      await page.goto(`/${language}/packages`);
      expect(await sideways(page)).toBe(0);
      for (const handle of ["myers", "athlete", "morning-after"]) {
        await page.goto(`/${language}/packages/${handle}`);
        expect(await sideways(page), handle).toBe(0);
        expect(await page.locator("main li > a[href^='#']").evaluateAll(overlaps), handle).toEqual([]);
      }
    });
});

for (const width of [360, 768])
  test(`the header stands in two rows at ${width} px, in both languages`, async ({ page }) => {
    await page.setViewportSize({ width, height: 700 });
    for (const language of ["en", "es"]) {
      await page.goto(`/${language}/articles`);
      const places = page.getByRole("navigation").first().getByRole("link");
      const tops = await places.evaluateAll((links) => links.map((link) => link.getBoundingClientRect().top));
      expect(new Set(tops).size, `the places in ${language}`).toBe(1);
      const { height = 0 } = (await page.getByRole("banner").boundingBox()) ?? {};
      expect(height, language).toBeLessThan(130);
    }
  });

/** Which names' letters lie upon the next one's. Runs in the page. */
function overlaps(names: readonly Element[]): string[] {
  const boxes = names.map((name) => {
    const range = document.createRange();
    range.selectNodeContents(name);
    return { name: name.textContent, box: range.getBoundingClientRect() };
  });
  return boxes.filter(({ box }, index) => box.bottom > (boxes[index + 1]?.box.top ?? Infinity)).map(({ name }) => name);
}
