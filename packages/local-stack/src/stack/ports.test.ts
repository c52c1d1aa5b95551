import { createServer } from "node:net";
import { isPortFree } from "../free-ports";
import { assertPortsFree, freeStackPorts, portsFrom } from "./ports";

test("without variables the usual ports are used", () => {
  expect(portsFrom({})).toEqual({ storefront: 8000, backend: 9000, postgres: 5544, emulator: 12_111 });
});

test("each port can be chosen by its variable", () => {
  const chosen = { STOREFRONT_PORT: "1", BACKEND_PORT: "2", POSTGRES_PORT: "3", STRIPE_EMULATOR_PORT: "4" };
  expect(portsFrom(chosen)).toEqual({ storefront: 1, backend: 2, postgres: 3, emulator: 4 });
});

test.each(["0", "65536", "80.5", "abc", "-1"])("%s is refused as a port, by its variable's name", (value) => {
  expect(() => portsFrom({ BACKEND_PORT: value })).toThrow(/BACKEND_PORT must be a port/);
});

test("two services can't share a port", () => {
  expect(() => portsFrom({ BACKEND_PORT: "8000" })).toThrow("STOREFRONT_PORT and BACKEND_PORT are both 8000.");
});

test("a taken port is refused with the variable that chooses another", async () => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  try {
    await expect(assertPortsFree({ storefront: port }, "npm start")).rejects.toThrow(
      `Port ${port} (storefront) is in use by another program. End that program, or choose another port: ` +
        `STOREFRONT_PORT=${port + 1} npm start`,
    );
  } finally {
    await new Promise((resolve) => server.close(resolve));
  }
  await expect(isPortFree(port)).resolves.toBe(true);
});

test("a stack's free ports are four different ones", async () => {
  expect(new Set(Object.values(await freeStackPorts())).size).toBe(4);
});
