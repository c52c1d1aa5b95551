import { createServer, type IncomingHttpHeaders, request } from "node:http";
import type { AddressInfo } from "node:net";
import { openDoor, readStamp, STAMP_HEADER } from "./door";
import { securityHeaders } from "./security-headers";

let hops: number | null = 0;
let headers: readonly (readonly [string, string])[] = [];
openDoor(() => (hops === null ? null : { trusted_hops: hops, headers }));

type Answer = { stamp: string; headers: IncomingHttpHeaders };

/** What a server of this process reads from the stamp of a request, and what its answer has. */
async function ask(sent: Record<string, string>): Promise<Answer> {
  const server = createServer((incoming, answer) => {
    const stamp = incoming.headers[STAMP_HEADER];
    answer.end(readStamp(typeof stamp === "string" ? stamp : null) ?? "none");
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  // Node's type of a server that listens on a port, which this one does.
  const { port } = server.address() as AddressInfo;
  try {
    return await new Promise((resolve, reject) => {
      request({ host: "127.0.0.1", port, headers: sent }, (answer) => {
        answer.setEncoding("utf8").once("data", (stamp: string) => resolve({ stamp, headers: answer.headers }));
      })
        .once("error", reject)
        .end();
    });
  } finally {
    server.close();
  }
}
const stampOf = async (sent: Record<string, string>) => (await ask(sent)).stamp;

test("a request is stamped with its socket's address, whatever it claims", async () => {
  hops = 0;
  expect(await stampOf({})).toBe("127.0.0.1");
  expect(await stampOf({ "x-forwarded-for": "198.51.100.1" })).toBe("127.0.0.1");
});

test("behind a proxy of ours, with the address that it added", async () => {
  hops = 1;
  expect(await stampOf({ "x-forwarded-for": "10.9.9.9, 198.51.100.1" })).toBe("198.51.100.1");
});

test("a stamp that a client wrote is none, also where nothing is stamped", async () => {
  hops = null;
  expect(await stampOf({ [STAMP_HEADER]: `${"0".repeat(32)} 198.51.100.1` })).toBe("none");
  hops = 0;
  expect(await stampOf({ [STAMP_HEADER]: `${"0".repeat(32)} 198.51.100.1` })).toBe("127.0.0.1");
});

test("every answer has the headers, and over https is never to be asked by http again", async () => {
  hops = 0;
  headers = securityHeaders("http://localhost:8000");
  const local = (await ask({})).headers;
  expect(local).toMatchObject({ "x-content-type-options": "nosniff", "x-frame-options": "DENY" });
  expect(local).not.toHaveProperty("strict-transport-security");
  headers = securityHeaders("https://clinic.example");
  expect((await ask({})).headers).toMatchObject({ "strict-transport-security": "max-age=63072000" });
});

test("a path that nobody can read reaches the server as one that it can", async () => {
  hops = 0;
  const seen: (string | undefined)[] = [];
  const server = createServer((incoming, answer) => answer.end(String(seen.push(incoming.url))));
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  // Node's type of a server that listens on a port, which this one does.
  const { port } = server.address() as AddressInfo;
  for (const path of ["/en/packages/%", "/en/packages/%00", "/en/packages/myers?x=%"])
    await new Promise((read) =>
      request({ host: "127.0.0.1", port, path, agent: false }, (answer) => answer.resume().once("end", read)).end(),
    );
  server.close();
  expect(seen).toEqual(["/api/unreadable", "/en/-", "/en/packages/myers?x=%"]);
});
