import { createServer } from "node:net";
import { freePort, freePorts, listeningPorts } from ".";

test("they are different", async () => {
  const ports = await freePorts(50);
  expect(new Set(ports).size).toBe(50);
});

test.each([
  ["below those that connections go out from", { from: 32_768, below: 61_000 }, { from: 20_768, below: 32_768 }],
  ["as few as there are", { from: 9_000, below: 61_000 }, { from: 1_024, below: 9_000 }],
  ["above, where below there is no room", { from: 1_024, below: 61_000 }, { from: 61_000, below: 65_536 }],
  [
    "the usual, where connections go out from anywhere",
    { from: 1_024, below: 65_536 },
    { from: 20_768, below: 32_768 },
  ],
])("a port to listen on is %s", (_which, outgoing, listening) => {
  expect(listeningPorts(outgoing)).toEqual(listening);
});

test("one can be listened on", async () => {
  const port = await freePort();
  await expect(listened(port)).resolves.toBe(port);
});

async function listened(port: unknown): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(typeof port === "number" ? port : 0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === "object" && address ? address.port : 0;
}
