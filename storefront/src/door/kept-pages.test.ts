import { createServer, request, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { sendKept } from "./kept-pages";
import { PAGE_MARK } from "./page-mark";

const PAGE = "<p>Vitamin C, 10 g</p>".repeat(400);
type Kept = {
  readonly page?: string;
  readonly headers?: Record<string, string>;
  readonly streamed?: boolean;
  readonly status?: number;
};
type Asked = { readonly method?: string; readonly holds?: string };
type Answer = { status: number | undefined; headers: IncomingHttpHeaders; body: Buffer };

/** A server that answers as Next does: a page that it keeps, in one piece; another in several. */
async function serving<T>(
  { page = PAGE, headers = { [PAGE_MARK]: "a" }, streamed = false, status = 200 }: Kept,
  use: (ask: (accept: string, more?: Asked) => Promise<Answer>) => Promise<T>,
): Promise<T> {
  const server = createServer((incoming, answer) => {
    sendKept(incoming, answer);
    answer.statusCode = status;
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
  const ask = (accept: string, { method = "GET", holds }: Asked = {}) =>
    new Promise<Answer>((resolve, reject) => {
      const sent = { "accept-encoding": accept, ...(holds === undefined ? {} : { "if-none-match": holds }) };
      request({ host: "127.0.0.1", port, method, headers: sent }, (answer) => {
        const pieces: Buffer[] = [];
        answer.on("data", (piece: Buffer) => pieces.push(piece));
        answer.once("end", () => {
          expect(answer.headers).not.toHaveProperty(PAGE_MARK);
          resolve({ status: answer.statusCode, headers: answer.headers, body: Buffer.concat(pieces) });
        });
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
  await serving({ headers: { [PAGE_MARK]: encoding } }, async (ask) => {
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
  await serving({ headers: { [PAGE_MARK]: "old" } }, (ask) => untilKept(() => ask("br")));
  const page = PAGE.replaceAll("10 g", "15 g");
  await serving({ page, headers: { [PAGE_MARK]: "new" } }, async (ask) => {
    expect(brotliDecompressSync((await ask("br")).body).toString()).toBe(page);
    expect(brotliDecompressSync((await untilKept(() => ask("br"))).body).toString()).toBe(page);
  });
});

test.each(["br", "identity"])("who holds the page is told that it stands, and sent no bytes: %s", async (accept) => {
  await serving({ headers: { [PAGE_MARK]: `held-${accept}` } }, async (ask) => {
    const { etag: holds = "" } = (await ask(accept)).headers;
    expect(holds).toBe(`W/"held-${accept}"`);
    for (const method of ["GET", "HEAD"]) {
      const again = await ask(accept, { method, holds: `"another", ${holds}` });
      expect(again).toMatchObject({ status: 304, body: Buffer.alloc(0), headers: { etag: holds } });
      expect(again.headers).not.toHaveProperty("content-encoding");
    }
    expect(await ask(accept, { holds: '"another"' })).toMatchObject({ status: 200 });
    expect(await ask(accept, { holds: holds.replace("W/", "") })).toMatchObject({ status: 304 });
  });
});

test("a page that isn't found is nobody's to hold", async () => {
  await serving({ headers: { [PAGE_MARK]: "gone" }, status: 404 }, async (ask) => {
    const { status, headers } = await ask("br", { holds: 'W/"gone"' });
    expect(status).toBe(404);
    expect(headers).not.toHaveProperty("etag");
  });
});

test.each([true, false])(
  "a page's data for React has its address and is never taken for it, in pieces: %s",
  async (streamed) => {
    const headers = { [PAGE_MARK]: "one" };
    await serving({ headers }, (ask) => untilKept(() => ask("br")));
    const page = "1:D".repeat(900);
    await serving({ page, headers: { ...headers, "content-type": "text/x-component" }, streamed }, async (ask) => {
      const { headers: got, body } = await ask("br", { holds: 'W/"one"' });
      expect(brotliDecompressSync(body).toString()).toBe(page);
      expect(got).not.toHaveProperty("etag");
    });
  },
);

test.each<[string, Kept, string, string?]>([
  ["for one person", { headers: { etag: '"b"' } }, "br"],
  ["that comes in pieces", { headers: {}, streamed: true }, "br"],
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
  await serving({ headers: { [PAGE_MARK]: "d" } }, async (ask) => {
    await untilKept(() => ask("br"));
    for (const accept of ["", "identity", "br;q=0, gzip;q=0", "zstd"]) {
      const { headers, body } = await ask(accept);
      expect(headers).not.toHaveProperty("content-encoding");
      expect(body.toString()).toBe(PAGE);
    }
    expect((await ask("br", { method: "HEAD" })).body).toHaveLength(0);
  });
});
