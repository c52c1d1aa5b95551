import { createServer, request, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { sendCompressed } from "./kept-bytes";

const PAGE = "<p>Vitamin C, 10 g</p>".repeat(400);
type Kept = { readonly page?: string; readonly headers?: Record<string, string>; readonly streamed?: boolean };
type Answer = { headers: IncomingHttpHeaders; body: Buffer };

/** A server that answers as Next does: a page that it keeps, in one piece; another in several. */
async function serving<T>(
  { page = PAGE, headers = { etag: '"a"', "x-nextjs-cache": "HIT" }, streamed = false }: Kept,
  use: (ask: (accept: string, method?: string) => Promise<Answer>) => Promise<T>,
): Promise<T> {
  const server = createServer((incoming, answer) => {
    sendCompressed(incoming, answer);
    answer.setHeader("content-type", "text/html; charset=utf-8");
    for (const [name, value] of Object.entries(headers)) answer.setHeader(name, value);
    if (incoming.method === "HEAD") answer.end(null);
    else if (streamed) {
      answer.write(page.slice(0, 10));
      answer.end(page.slice(10));
    } else {
      answer.setHeader("content-length", Buffer.byteLength(page));
      answer.end(page);
    }
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  // Node's type of a server that listens on a port, which this one does.
  const { port } = server.address() as AddressInfo;
  const ask = (accept: string, method = "GET") =>
    new Promise<Answer>((resolve, reject) => {
      request({ host: "127.0.0.1", port, method, headers: { "accept-encoding": accept } }, (answer) => {
        const pieces: Buffer[] = [];
        answer.on("data", (piece: Buffer) => pieces.push(piece));
        answer.once("end", () => resolve({ headers: answer.headers, body: Buffer.concat(pieces) }));
      })
        .once("error", reject)
        .end();
    });
  try {
    return await use(ask);
  } finally {
    server.close();
  }
}

/** Asks until the answer says how long it is, which only kept bytes can. */
async function untilKept(ask: () => Promise<Answer>): Promise<Answer> {
  for (let turn = 0; turn < 100; turn += 1) {
    const answer = await ask();
    if (answer.headers["content-encoding"] && answer.headers["content-length"]) return answer;
    await sleep(20);
  }
  throw new Error("Never kept");
}

test.each([
  ["br", brotliDecompressSync],
  ["gzip", gunzipSync],
])("a kept page is sent in %s, the first time and from kept bytes", async (encoding, open) => {
  await serving({ headers: { etag: `"${encoding}"`, "x-nextjs-cache": "HIT" } }, async (ask) => {
    const first = await ask(encoding);
    expect(first.headers).toMatchObject({ "content-encoding": encoding, vary: "Accept-Encoding" });
    expect(first.headers).not.toHaveProperty("content-length");
    expect(open(first.body).toString()).toBe(PAGE);
    const later = await untilKept(() => ask(encoding));
    expect(later.headers).toMatchObject({ "content-encoding": encoding, vary: "Accept-Encoding" });
    expect(later.headers["content-length"]).toBe(String(later.body.length));
    expect(open(later.body).toString()).toBe(PAGE);
  });
});

test("a page that was changed is another, though the address is the same", async () => {
  const old = { etag: '"old"', "x-nextjs-cache": "HIT" };
  await serving({ headers: old }, (ask) => untilKept(() => ask("br")));
  const page = PAGE.replaceAll("10 g", "15 g");
  await serving({ page, headers: { ...old, etag: '"new"' } }, async (ask) => {
    expect(brotliDecompressSync((await ask("br")).body).toString()).toBe(page);
    expect(brotliDecompressSync((await untilKept(() => ask("br"))).body).toString()).toBe(page);
  });
});

test("the page and its data for React have one address and are never taken for each other", async () => {
  const headers = { etag: '"one"', "x-nextjs-cache": "HIT" };
  await serving({ headers }, (ask) => untilKept(() => ask("br")));
  await serving({ page: "1:D".repeat(900), headers: { ...headers, "content-type": "text/x-component" } }, async (ask) =>
    expect(brotliDecompressSync((await ask("br")).body).toString()).toBe("1:D".repeat(900)),
  );
});

test.each<[string, Kept, string, string?]>([
  ["for one person", { headers: { etag: '"b"' } }, "br"],
  ["that comes in pieces", { headers: { etag: '"c"', "x-nextjs-cache": "MISS" }, streamed: true }, "br"],
  ["without a tag", { headers: { "x-nextjs-cache": "HIT" } }, "br"],
])("what is made %s is compressed each time", async (_what, kept, accept) => {
  await serving(kept, async (ask) => {
    for (let turn = 0; turn < 3; turn += 1) {
      const { headers, body } = await ask(accept);
      expect(headers).toMatchObject({ "content-encoding": accept });
      expect(headers).not.toHaveProperty("content-length");
      expect(brotliDecompressSync(body).toString()).toBe(PAGE);
      await sleep(30);
    }
  });
});

test("who can read neither, or asks for the head alone, gets no compressed bytes", async () => {
  await serving({ headers: { etag: '"d"', "x-nextjs-cache": "HIT" } }, async (ask) => {
    await untilKept(() => ask("br"));
    for (const accept of ["", "identity", "br;q=0, gzip;q=0", "zstd"]) {
      const { headers, body } = await ask(accept);
      expect(headers).not.toHaveProperty("content-encoding");
      expect(body.toString()).toBe(PAGE);
    }
    expect((await ask("br", "HEAD")).body).toHaveLength(0);
  });
});
