import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { purge } from "./purge";

/** Stands for a CDN: keeps what it is told, and answers with a status. */
async function cdn<T>(status: number, use: (url: string, told: unknown[]) => Promise<T>): Promise<T> {
  const told: unknown[] = [];
  const server: Server = createServer((request, answer) => {
    void body(request).then((text) => {
      told.push({ method: request.method, token: request.headers.authorization, body: JSON.parse(text) });
      answer.writeHead(status, status === 302 ? { location: "/elsewhere" } : {}).end();
    });
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  // Node's type of a server that listens on a port, which this one does.
  const { port } = server.address() as AddressInfo;
  try {
    return await use(`http://127.0.0.1:${port}/purge`, told);
  } finally {
    server.close();
  }
}

async function body(request: IncomingMessage): Promise<string> {
  let text = "";
  for await (const part of request) text += String(part);
  return text;
}

test("a CDN is told the tags, with its token", async () => {
  await cdn(200, async (url, told) => {
    expect(await purge({ url, token: "t" }, ["care-packages", "articles"])).toBeNull();
    expect(told).toEqual([{ method: "POST", token: "Bearer t", body: { tags: ["care-packages", "articles"] } }]);
  });
});

test.each([500, 302])("one that answers %s was not told", async (status) => {
  await cdn(status, async (url) => expect(await purge({ url, token: "t" }, ["clinic"])).not.toBeNull());
});

test("nor was one that isn't there", async () => {
  const url = await cdn(200, (at) => Promise.resolve(at));
  expect(await purge({ url, token: "t" }, ["clinic"])).not.toBeNull();
});
