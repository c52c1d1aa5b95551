import { expect } from "@playwright/test";
import { signInByForm, test } from "./support/desk";

const SCREENS = ["/app/products", "/app/orders", "/app/consultation-requests", "/app/outbox", "/app/stripe-events"];

test("24. the admin's policy refuses nothing that the admin needs, and runs no script that came in by the way", async ({
  page,
}) => {
  const refused: string[] = [];
  page.on("console", (message) => {
    if (message.text().includes("Content Security Policy")) refused.push(message.text());
  });
  await signInByForm(page);
  for (const screen of SCREENS) {
    await page.goto(screen);
    await expect(page.getByRole("heading").first()).toBeVisible();
    await page.waitForLoadState("networkidle");
  }
  expect(refused).toEqual([]);

  await page.evaluate(() => {
    const inline = document.createElement("script");
    inline.textContent = "document.title = 'run'";
    const handler = document.createElement("img");
    handler.setAttribute("onerror", "document.title = 'run'");
    handler.src = "data:,";
    document.body.append(inline, handler);
  });
  await expect.poll(() => refused.length).toBeGreaterThanOrEqual(2);
  expect(await page.title()).not.toBe("run");
});
