import { createServer } from "node:net";
import { freePort, freePorts } from ".";

test("they are different, and none is one that the system gives to connections by itself", async () => {
  const ports = await freePorts(50);
  expect(new Set(ports).size).toBe(50);
  const given = await Promise.all(Array.from({ length: 20 }, listened));
  expect(Math.max(...ports)).toBeLessThan(Math.min(...given));
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
