import { createHash } from "node:crypto";
import FileSystemCache from "next/dist/server/lib/incremental-cache/file-system-cache";
import { PAGE_MARK } from "../door/page-mark";
import { pagePolicy } from "../page-policy";
import { inlineScripts } from "./inline-scripts";

type Get = Parameters<FileSystemCache["get"]>;
type Put = Parameters<FileSystemCache["set"]>;
type Value = Put[1];
type Page = Extract<Value, { html: string; rscData: unknown }>;

const POLICY = "content-security-policy";
/** What Next keeps with a page of what it is made of, and never sends. */
const NEXT_TAGS = "x-next-cache-tags";
/** Its own names for addresses; the others are ours. */
const NEXT_OWN = "_N_T_";
/** The same for a CDN, which throws the page away by it: see cdn/purge.ts. */
const CDN_TAGS = "cache-tag";

/**
 * Next's own page cache, which also keeps what a CDN may call each page by, a mark of which page it is, and its
 * Content-Security-Policy: the hashes of its scripts are read from its HTML when it is stored, and Next sends the headers
 * of a stored page with it. A hit computes nothing.
 */
export default class PageCache extends FileSystemCache {
  /** Pages that there are, or were: as many as the catalogue has. */
  private static readonly known = new Set<string>();

  override async get(...args: Get): ReturnType<FileSystemCache["get"]> {
    const kept = await super.get(...args);
    // A page from the build has no such headers yet; it is read once, and stays in memory with them.
    if (isPage(kept?.value)) {
      PageCache.known.add(args[0]);
      addHeaders(kept.value);
    }
    return kept;
  }

  override async set(...args: Put): Promise<void> {
    const [key, data] = args;
    if (isPage(data)) {
      // Next answers with this very object, the first time too.
      addHeaders(data);
      // Addresses that nobody has are without number: only where a page was is its absence worth keeping.
      if (data.status === 404 && !PageCache.known.has(key)) return;
      PageCache.known.add(key);
    }
    await super.set(...args);
  }
}

const isPage = (value: Value | undefined): value is Page => !!value && "html" in value && "rscData" in value;

function addHeaders(page: Page): void {
  if (page.headers?.[POLICY] !== undefined) return;
  const { hashes, strange } = inlineScripts(page.html);
  // On standard output as our other log lines are: this file is loaded by Next itself, outside the build.
  if (strange > 0)
    process.stdout.write(
      `${JSON.stringify({ at: new Date().toISOString(), level: "error", event: "strange_scripts", count: strange })}\n`,
    );
  const madeOf = String(page.headers?.[NEXT_TAGS] ?? "").split(",");
  const tags = [...new Set(madeOf)].filter((tag) => tag !== "" && !tag.startsWith(NEXT_OWN)).join(",");
  page.headers = {
    ...page.headers,
    [POLICY]: pagePolicy({ scripts: hashes }),
    [PAGE_MARK]: createHash("sha256").update(page.html).digest("base64url"),
    ...(tags === "" ? {} : { [CDN_TAGS]: tags }),
  };
}
