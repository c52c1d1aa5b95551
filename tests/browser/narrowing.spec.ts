import { expect, type Page, test } from "@playwright/test";

const cards = (page: Page) => page.getByRole("main").getByRole("article");

/** Narrows by the form, folded open first. */
async function choose(page: Page, chosen: Readonly<Record<string, RegExp>>): Promise<void> {
  if (!(await page.getByLabel("Sort by").isVisible())) await page.getByText("Narrow it down and sort").click();
  for (const [label, option] of Object.entries(chosen)) {
    const select = page.getByLabel(label, { exact: true });
    const value = await select.locator("option").filter({ hasText: option }).first().getAttribute("value");
    await select.selectOption(value);
  }
  await page.getByRole("button", { name: "Show" }).click();
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("the list is narrowed by what must not be in it, sorted, and the state is an address", async ({ page }) => {
      await page.goto("/en/packages");
      const all = await cards(page).count();
      await choose(page, { "Leave out": /^Glutathione \(/, "Sort by": /lowest first/ });
      await expect(page).toHaveURL(
        /\/en\/packages\?(without=glutathione&order=price|order=price&without=glutathione)$/,
      );
      const count = await cards(page).count();
      expect(count).toBeLessThan(all);
      await expect(page.getByRole("status")).toHaveText(`${count} packages`);
      await expect(cards(page).filter({ hasText: "Glutathione" })).toHaveCount(0);

      // The option said how many there would be, and there are.
      const sessions = page.getByLabel("Sessions", { exact: true }).locator("option", { hasText: "One session" });
      const promised = Number(/\((\d+)\)/.exec((await sessions.textContent()) ?? "")?.[1]);
      await choose(page, { Sessions: /^One session/ });
      await expect(page).toHaveURL(/sessions=1/);
      await expect(cards(page)).toHaveCount(promised);

      const address = page.url();
      await page.goto("/en");
      await page.goto(address);
      await expect(cards(page)).toHaveCount(promised);
      await page.getByRole("link", { name: "Without Glutathione" }).click();
      await expect(page).not.toHaveURL(/without/);
      await expect(page).toHaveURL(/sessions=1/);
    });
  });
}

test("where nothing is left the page says so, and leads back to all", async ({ page }) => {
  await page.goto("/en/packages?goal=hydration&clearance=needed&price_max=10000&ingredient=ketamine");
  await expect(page.getByRole("heading", { name: "Nothing on this shelf" })).toBeVisible();
  await page.getByRole("link", { name: "See all packages" }).click();
  await expect(page).toHaveURL(/\/en\/packages$/);
  await expect(cards(page)).not.toHaveCount(0);
});

test("what a client has is looked up in the labels in the browser alone: nothing is sent, kept or put into the address", async ({
  page,
  context,
}) => {
  await page.goto("/en/packages");
  await page.waitForLoadState("networkidle");
  const sent: string[] = [];
  // The browser asks for the tab's picture when it comes to it, whatever the client does.
  const isIcon = (url: string) => new URL(url).pathname === "/icon.svg" && !/sulphites|warfarin|peanuts/.test(url);
  page.on("request", (request) => {
    if (!isIcon(request.url())) sent.push(request.url());
  });
  await page.getByText("Is it for me?").click();
  await page.getByLabel("Your allergies, conditions and medicines").fill("sulphites, warfarin, peanuts, $&");
  const main = page.getByRole("main");
  await expect(main.getByRole("heading", { name: "“sulphites” is named here:" })).toBeVisible();
  await expect(main.getByRole("heading", { name: "“warfarin” is named here:" })).toBeVisible();
  await expect(main.getByText("No caution on these labels names “peanuts”.")).toBeVisible();
  await expect(main.getByText("No caution on these labels names “$&”.")).toBeVisible();
  await expect(main.getByText(/Sulfites/).first()).toBeVisible();
  const others = main.getByText("These labels name none of it:");
  await expect(others.getByRole("link", { name: "Glutathione" })).toHaveCount(0);
  await expect(others.getByRole("link").first()).toHaveAttribute("href", /^\/en\/packages\/[\w-]+$/);
  expect(sent).toEqual([]);
  expect(page.url()).toMatch(/\/en\/packages$/);
  const kept = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie]));
  expect(kept + JSON.stringify(await context.cookies())).not.toMatch(/sulphites|warfarin|peanuts/);
});

for (const javaScriptEnabled of [true, false]) {
  test.describe(`comparing ${javaScriptEnabled ? "with" : "without"} JavaScript`, () => {
    test.use({ javaScriptEnabled });

    test("what is ticked in the list stands side by side, at an address that can be sent on", async ({ page }) => {
      await page.goto("/en/packages");
      await page.getByLabel("Compare Radiance kit").check();
      await page.getByLabel("Compare Hydration").check();
      await page.getByRole("button", { name: "Compare what is ticked" }).click();
      await expect(page).toHaveURL(/\/en\/compare\?with=[\w-]+&with=[\w-]+$/);
      const table = page.getByRole("region", { name: "Side by side" }).getByRole("table");
      await expect(table.getByRole("columnheader")).toHaveCount(2);
      const row = (name: string) => table.getByRole("row").filter({ has: page.getByRole("rowheader", { name }) });
      await expect(row("Total").getByRole("cell").first()).toHaveText("$945.00");
      await expect(row("Today").getByRole("cell").first()).toHaveText("$236.25");
      await expect(row("What’s inside").getByRole("cell").first()).toContainText("Biotin");
      await page.getByRole("link", { name: "Radiance kit" }).click();
      await expect(page.getByRole("heading", { level: 1, name: "Radiance kit" })).toBeVisible();
    });
  });
}

test("a comparison of too many, of none and of what isn't sold says so", async ({ page }) => {
  await page.goto("/en/compare?with=radiance-kit&with=hydration&with=glutathione&with=myers");
  await expect(page.getByText("Three fit beside each other")).toBeVisible();
  await expect(page.getByRole("columnheader")).toHaveCount(3);
  await page.goto("/en/compare?with=no-such");
  await expect(page.getByText("Nothing is chosen yet.")).toBeVisible();
  await page.goto("/en/compare?with=%3Cscript%3E&with=../x");
  await expect(page.getByText("Nothing is chosen yet.")).toBeVisible();
});
