import type { IncomingMessage, ServerResponse } from "node:http";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import compression from "compression";
import fresh from "fresh";
import { LRUCache } from "lru-cache";
import Negotiator from "negotiator";
import { PAGE_MARK } from "./page-mark";

const ROOM_BYTES = 64 * 1024 * 1024;
/** It is done once and sent many times, so it may take its time: a twentieth of a second, in a thread of its own. */
const MAKE = {
  br: (page: Buffer) => promisify(brotliCompress)(page, { params: { [constants.BROTLI_PARAM_QUALITY]: 10 } }),
  gzip: (page: Buffer) => promisify(gzip)(page, { level: 9 }),
  identity: (page: Buffer) => Promise.resolve(page),
};
type Encoding = keyof typeof MAKE;
/** The smaller first. */
const COMPRESSED = ["br", "gzip"] as const;

const kept = new LRUCache<string, Buffer>({ maxSize: ROOM_BYTES, sizeCalculation: ({ length }) => length });
const underWay = new Set<string>();

// Express's type of it; it was made for Node's own requests and answers, and asks for nothing else.
const compressAsItComes = compression() as unknown as (
  request: IncomingMessage,
  response: ServerResponse,
  next: () => void,
) => void;

/**
 * A page that Next keeps for everybody is made into bytes once for each encoding, which are kept; its ETag comes from
 * the mark that the page cache gave it once, so that no answer is read through for one. Who holds the page is told that
 * it stands. Anything else is compressed as it comes.
 */
export function sendKept(request: IncomingMessage, response: ServerResponse): void {
  compressAsItComes(request, response, () => undefined);
  const { end, writeHead } = response;
  // Both have several shapes; whichever was called is passed on as it is.
  response.writeHead = function (this: ServerResponse, ...args: unknown[]) {
    response.removeHeader(PAGE_MARK);
    return Reflect.apply(writeHead, response, args);
  } as ServerResponse["writeHead"];
  response.end = function (this: ServerResponse, ...args: unknown[]) {
    const tag = tagOf(response);
    if (tag === null) return Reflect.apply(end, response, args);
    response.setHeader("etag", tag);
    if (fresh(request.headers, { etag: tag })) {
      response.statusCode = 304;
      response.removeHeader("content-length");
      return Reflect.apply(end, response, []);
    }
    const [page] = args;
    if (typeof page !== "string" || request.method !== "GET") return Reflect.apply(end, response, args);
    const readable = new Negotiator(request).encodings([...COMPRESSED]);
    const encoding = COMPRESSED.find((each) => readable.includes(each)) ?? "identity";
    const bytes = kept.get(`${encoding} ${tag}`);
    if (!bytes) {
      void keep(`${encoding} ${tag}`, encoding, Buffer.from(page));
      return Reflect.apply(end, response, args);
    }
    if (encoding !== "identity") response.setHeader("content-encoding", encoding);
    response.setHeader("content-length", bytes.length);
    return Reflect.apply(end, response, [bytes]);
  } as ServerResponse["end"];
}

/** A kept page's ETag, weak for its bytes depend on the encoding. Null for the rest, and for a page's data for React. */
function tagOf(response: ServerResponse): string | null {
  const mark = response.getHeader(PAGE_MARK);
  const isPage = String(response.getHeader("content-type")).startsWith("text/html");
  return mark !== undefined && isPage && response.statusCode === 200 ? `W/"${String(mark)}"` : null;
}

async function keep(key: string, encoding: Encoding, page: Buffer): Promise<void> {
  if (underWay.has(key)) return;
  underWay.add(key);
  try {
    kept.set(key, await MAKE[encoding](page));
  } finally {
    underWay.delete(key);
  }
}
