import type { IncomingMessage, ServerResponse } from "node:http";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import compression from "compression";
import { LRUCache } from "lru-cache";
import Negotiator from "negotiator";

const ROOM_BYTES = 32 * 1024 * 1024;
/** It is done once and sent many times, so it may take its time: a twentieth of a second, in a thread of its own. */
const COMPRESS = {
  br: (bytes: Buffer) => promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 10 } }),
  gzip: (bytes: Buffer) => promisify(gzip)(bytes, { level: 9 }),
};
/** The smaller first. */
const ENCODINGS = ["br", "gzip"] as const;
type Encoding = (typeof ENCODINGS)[number];

const kept = new LRUCache<string, Buffer>({ maxSize: ROOM_BYTES, sizeCalculation: ({ length }) => length });
const underWay = new Set<string>();

// Express's type of it; it was made for Node's own requests and answers, and asks for nothing else.
const compressAsItComes = compression() as unknown as (
  request: IncomingMessage,
  response: ServerResponse,
  next: () => void,
) => void;

/**
 * Answers are sent compressed, as the browser likes. A page that Next keeps for everybody is compressed once and its
 * bytes are kept, by its ETag; anything else is compressed as it comes.
 */
export function sendCompressed(request: IncomingMessage, response: ServerResponse): void {
  compressAsItComes(request, response, () => undefined);
  const readable = new Negotiator(request).encodings([...ENCODINGS]);
  const encoding = ENCODINGS.find((each) => readable.includes(each));
  if (request.method !== "GET" || encoding === undefined) return;
  const end = response.end;
  // `end` has several shapes; whichever was called is passed on as it is.
  response.end = function (this: ServerResponse, ...args: unknown[]) {
    const [page] = args;
    const key = response.headersSent || !isWhole(page) ? null : keyOf(response, encoding);
    const bytes = key === null ? undefined : kept.get(key);
    if (bytes) {
      response.setHeader("content-encoding", encoding);
      response.setHeader("content-length", bytes.length);
      return Reflect.apply(end, response, [bytes]);
    }
    if (key !== null && isWhole(page)) void keep(key, encoding, Buffer.from(page));
    return Reflect.apply(end, response, args);
  } as ServerResponse["end"];
}

const isWhole = (page: unknown): page is string => typeof page === "string" && page.length > 1_024;

/** Null for all but a page that Next keeps for everybody: only that is the same bytes again. */
function keyOf(response: ServerResponse, encoding: Encoding): string | null {
  const tag = response.getHeader("etag");
  if (response.statusCode !== 200 || !tag || !response.hasHeader("x-nextjs-cache")) return null;
  return [encoding, response.getHeader("content-type"), tag].join(" ");
}

async function keep(key: string, encoding: Encoding, bytes: Buffer): Promise<void> {
  if (underWay.has(key)) return;
  underWay.add(key);
  try {
    kept.set(key, await COMPRESS[encoding](bytes));
  } finally {
    underWay.delete(key);
  }
}
