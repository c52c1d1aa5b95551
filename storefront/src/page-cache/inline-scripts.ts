import { createHash } from "node:crypto";

/** What a page's own inline scripts come to. */
export type InlineScripts = {
  /** `'sha256-…'` of each script that Next writes, once each, for a `script-src`. */
  readonly hashes: readonly string[];
  /** How many there are that Next doesn't write. They get no hash, so no browser runs them. */
  readonly strange: number;
};

const SCRIPT = /<script\b([^>]*)>([\s\S]*?)<\/script\s*>/gi;

/**
 * Reads the inline scripts of a page that Next has made. A script gets a hash for what it is, and not for being there:
 * else a script that somebody has smuggled into a page would be blessed with the rest.
 */
export function inlineScripts(html: string): InlineScripts {
  const hashes = new Set<string>();
  let strange = 0;
  for (const [, attributes = "", text = ""] of html.matchAll(SCRIPT)) {
    if (/\ssrc\s*=/i.test(attributes) || isData(attributes)) continue;
    if (isWrittenByNext(text)) hashes.add(`'sha256-${createHash("sha256").update(text).digest("base64")}'`);
    else strange += 1;
  }
  return { hashes: [...hashes], strange };
}

/** A block of data runs nowhere, and needs no hash. */
const isData = (attributes: string): boolean => /\stype\s*=\s*["']?application\/(ld\+)?json/i.test(attributes);

const START = "(self.__next_f=self.__next_f||[]).push([0])";
const PUSHES = [
  // A piece of the page for React to wake up: data alone.
  /^self\.__next_f\.push\((\[[\s\S]*\])\)$/,
  // Which files of the build the page needs.
  /^\(globalThis\["TURBOPACK"\] \|\| \(globalThis\["TURBOPACK"\] = \[\]\)\)\.push\((\{[\s\S]*\})\);?$/,
];

/** Next's scripts push data onto a list: the push is known by its words, and the rest is JSON, which does nothing. */
function isWrittenByNext(text: string): boolean {
  return text === START || PUSHES.some((push) => isJson(push.exec(text)?.[1]));
}

function isJson(text: string | undefined): boolean {
  if (text === undefined) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
