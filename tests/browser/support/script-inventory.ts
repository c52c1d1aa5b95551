import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, type Page } from "@playwright/test";
import { stack } from "./stack";

/** A script of a page, as the page has it. */
type Script = { readonly src: string | null; readonly text: string };

const BUILD_FILE = /^\/_next\/static\/chunks\/[\w.~-]+\.js$/;
const NEXT_START = "(self.__next_f=self.__next_f||[]).push([0])";
const NEXT_DATA = /^self\.__next_f\.push\((\[[\s\S]*\])\)$/;
const NEXT_FILES = /^\(globalThis\["TURBOPACK"\] \|\| \(globalThis\["TURBOPACK"\] = \[\]\)\)\.push\((\{[\s\S]*\})\);?$/;

/**
 * The inventory of scripts: files of our own build, what Next writes into a page, and the card service's one script
 * where there is one. Answers with what a page has beside them: nothing, or somebody has added to it.
 */
export async function strangersOn(page: Page, cardScript: string | null): Promise<string[]> {
  const scripts = await page.evaluate(() =>
    // A block of data runs nowhere.
    Array.from(document.scripts)
      .filter((each) => each.type !== "application/ld+json")
      .map((each): Script => ({
        src: each.getAttribute("src"),
        text: each.text,
      })),
  );
  return scripts.filter((script) => !isKnown(script, cardScript)).map(({ src, text }) => src ?? text.slice(0, 120));
}

function isKnown({ src, text }: Script, cardScript: string | null): boolean {
  if (src !== null) return BUILD_FILE.test(src) || (cardScript !== null && src === cardScript);
  return text === NEXT_START || [NEXT_DATA, NEXT_FILES].some((shape) => isJson(shape.exec(text)?.[1]));
}

/** Files of the page that aren't byte for byte what was built, by their address. */
export async function changedFiles(page: Page): Promise<string[]> {
  const sources = await page.evaluate(() => Array.from(document.scripts, (each) => each.getAttribute("src") ?? ""));
  const files = sources.filter((source) => BUILD_FILE.test(source));
  expect(files.length).toBeGreaterThan(3);
  const changed = files.map(async (source) => {
    const sent = await page.request.get(source, { maxRetries: 2 });
    const built = readFileSync(join(stack.storefront_build, "storefront", ".next", source.replace("/_next/", "")));
    return built.equals(await sent.body()) ? [] : [source];
  });
  return (await Promise.all(changed)).flat();
}

function isJson(text: string | undefined): boolean {
  try {
    JSON.parse(text ?? "");
    return true;
  } catch {
    return false;
  }
}
