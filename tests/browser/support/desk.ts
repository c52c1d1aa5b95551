import { type BrowserContext, expect, type Page, test as base } from "@playwright/test";
import { stack } from "./stack";
import { staffToken } from "./staff";

/**
 * Tests of staff, whose pages are the admin's. Each of Playwright's workers has a desk: a browser that keeps the files it
 * was given, as that of a member of staff does, for the dashboard is eight megabytes of program which every new context
 * fetches and compiles again. Of one test nothing else is left to the next: no page, cookie or storage.
 */
export const test = base.extend<object, { desk: BrowserContext }>({
  desk: [
    async ({ playwright, launchOptions }, use) => {
      // No folder named: Playwright makes one, and removes it however the run ends.
      const desk = await playwright.chromium.launchPersistentContext("", {
        ...launchOptions,
        viewport: { width: 1440, height: 1000 },
        locale: "en-US",
        baseURL: stack.backend,
      });
      await use(desk);
      await desk.close();
    },
    { scope: "worker" },
  ],
  context: async ({ desk, actionTimeout, navigationTimeout }, use) => {
    desk.setDefaultTimeout(actionTimeout ?? 0);
    desk.setDefaultNavigationTimeout(navigationTimeout ?? 0);
    await use(desk);
    // The first page is the empty one that the browser began with; without any it would end.
    const [blank, ...used] = desk.pages();
    for (const page of used) await page.close();
    await desk.clearCookies();
    if (!blank) return;
    const door = await desk.newCDPSession(blank);
    await door.send("Storage.clearDataForOrigin", { origin: stack.backend, storageTypes: "local_storage,indexeddb" });
    await door.detach();
  },
  baseURL: stack.backend,
});

/** Signs in by the form, as a member of staff does in the morning. */
export async function signInByForm(page: Page): Promise<void> {
  await page.goto("/app/login");
  await page.getByPlaceholder("Email").fill(stack.staff.email);
  await page.getByPlaceholder("Password").fill(stack.staff.password);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("link", { name: "Consultation requests" })).toBeVisible();
}

/** Whoever uses the page is signed in as the demo's member of staff, from its next address on. */
export async function signIn(page: Page): Promise<void> {
  const authorization = `Bearer ${await staffToken()}`;
  const session = await page.context().request.post("/auth/session", { headers: { authorization } });
  expect(session.ok()).toBe(true);
}
