import { expect, test } from "@playwright/test";
import { stack } from "./support/stack";

const PAGES = ["/en", "/en/packages", "/en/packages/radiance-kit", "/en/cart", "/en/checkout", "/en/consultation"];

test("29. no script that the build sends knows an address of the emulator or of the backend", async ({ request }) => {
  const addresses = [stack.emulator, stack.backend].map((address) => new URL(address).host);
  const scripts = new Set<string>();
  for (const page of PAGES) {
    const html = await (await request.get(page)).text();
    for (const [, source] of html.matchAll(/(?:src|href)="(\/_next\/static\/[^"]+\.js[^"]*)"/g))
      if (source) scripts.add(source);
  }
  expect(scripts.size).toBeGreaterThan(3);
  for (const source of scripts) {
    const script = await (await request.get(source)).text();
    for (const address of [...addresses, ":12111", "localhost:9000"])
      expect(script.includes(address), `${source} holds ${address}`).toBe(false);
  }
});
