import { findBrowser } from "@ampoule/local-stack";
import { type Browser, chromium, type Page, type Request } from "@playwright/test";
import { CARDS } from "../../browser/support/cards";
import { expectPlaced, newClient, payButton, reachPayment, typeCard } from "../../browser/support/client";
import type { BenchPart } from "../part";
import type { BenchSettings } from "../settings";

const KIB = 1_024;

/** Scripts that a page has loaded, as they came over the wire. */
type Weight = { readonly files: number; readonly ours_bytes: number; readonly cards_bytes: number };

/** The JavaScript that a first visit to each page loads, as a browser receives it. There is no bar: it is told. */
export const javascriptPart: BenchPart = {
  name: "javascript",
  run: async ({ settings }) => {
    const executablePath = findBrowser(process.env, () => chromium.executablePath());
    if (executablePath === undefined) {
      console.log("JavaScript: not measured, there is no Chromium (CHROMIUM_PATH, or apt-get install chromium)");
      return [];
    }
    const browser = await chromium.launch({ executablePath, args: ["--headless", "--no-sandbox", "--disable-gpu"] });
    try {
      console.log("page                  files    ours, compressed    the card service's");
      for (const [name, { files, ours_bytes, cards_bytes }] of await weighAll(browser, settings))
        console.log(`${name.padEnd(22)}${String(files).padStart(5)}${kib(ours_bytes)}${kib(cards_bytes)}`);
    } finally {
      await browser.close();
    }
    return [];
  },
};

const kib = (bytes: number): string => `${(bytes / KIB).toFixed(1)} KiB`.padStart(20);

async function weighAll(browser: Browser, { storefront_url }: BenchSettings): Promise<[string, Weight][]> {
  const context = await browser.newContext({ baseURL: storefront_url });
  const page = await context.newPage();
  const weights: [string, Weight][] = [];
  const weigh = async (name: string, path: string) => {
    const storageState = await context.storageState();
    const fresh = await browser.newContext({ baseURL: storefront_url, storageState });
    weights.push([name, await weightOf(await fresh.newPage(), path)]);
    await fresh.close();
  };
  await weigh("home", "/en");
  await weigh("list of packages", "/en/packages");
  await weigh("package", "/en/packages/radiance-kit");
  await weigh("ingredient", "/en/ingredients/biotin");
  await weigh("article", "/en/articles/ketamine-infusions-and-depression");
  await reachPayment(page, "radiance-kit", newClient());
  await weigh("cart", "/en/cart");
  await weigh("checkout", "/en/checkout");
  await typeCard(page, CARDS.good);
  await payButton(page).click();
  await expectPlaced(page);
  await weigh("order", new URL(page.url()).pathname);
  await context.close();
  return weights;
}

/** Everything that is loaded until the page has been quiet for half a second, what its links prefetch too. */
async function weightOf(page: Page, path: string): Promise<Weight> {
  const requests: Request[] = [];
  page.on("requestfinished", (request) => {
    if (request.resourceType() === "script" && request.frame() === page.mainFrame()) requests.push(request);
  });
  await page.goto(path, { waitUntil: "networkidle" });
  const ours = new URL(page.url()).origin;
  const sized = await Promise.all(
    requests.map(async (request) => ({
      is_ours: new URL(request.url()).origin === ours,
      bytes: (await request.sizes()).responseBodySize,
    })),
  );
  const sum = (of_us: boolean) =>
    sized.filter(({ is_ours }) => is_ours === of_us).reduce((total, { bytes }) => total + bytes, 0);
  return { files: sized.length, ours_bytes: sum(true), cards_bytes: sum(false) };
}
