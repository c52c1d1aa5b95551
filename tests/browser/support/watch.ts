import type { Page } from "@playwright/test";
import { stack } from "./stack";

/** What must not happen on a page, as it happened. */
export type Watch = { readonly violations: string[]; readonly foreign: string[] };

/** Watches a page from before it opens: what its policy refused, and what it asked of any origin but `allowed`. */
export async function watch(page: Page, allowed: readonly string[] = []): Promise<Watch> {
  const seen: Watch = { violations: [], foreign: [] };
  const origins = [stack.storefront, ...allowed].map((address) => new URL(address).origin);
  page.on("console", (line) => {
    // A refusal within the card service's frame is its own affair.
    const frame = line.location().url;
    if (/Content Security Policy/i.test(line.text()) && !frame.startsWith(stack.emulator))
      seen.violations.push(line.text());
  });
  page.on("request", (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol.startsWith("http") && !origins.includes(origin) && request.frame() === page.mainFrame())
      seen.foreign.push(request.url());
  });
  await page.addInitScript(() =>
    document.addEventListener("securitypolicyviolation", (event) =>
      console.error(`Content Security Policy: ${event.effectiveDirective} ${event.blockedURI} at ${event.sourceFile}`),
    ),
  );
  return seen;
}
