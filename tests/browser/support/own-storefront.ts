import { type ChildProcess, spawn } from "node:child_process";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { createServer, type IncomingHttpHeaders, request, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort } from "@ampoule/local-stack/free-ports";
import { expect } from "@playwright/test";
import { stack } from "./stack";

export type OwnStorefront = {
  readonly url: string;
  /** What the backend was asked by it, oldest first. */
  readonly asked: readonly { readonly path: string; readonly headers: IncomingHttpHeaders }[];
  readonly stop: () => Promise<void>;
};

/** The production build under an environment of the test's own. What it asks of the backend is passed on, and told. */
export async function ownStorefront(environment: Record<string, string>): Promise<OwnStorefront> {
  const asked: { path: string; headers: IncomingHttpHeaders }[] = [];
  const between = createServer((incoming, answer) => {
    asked.push({ path: incoming.url ?? "", headers: incoming.headers });
    const { hostname, port } = new URL(stack.backend);
    const { url: path, method, headers } = incoming;
    incoming.pipe(
      request({ hostname, port, path, method, headers }, (answered) => {
        answer.writeHead(answered.statusCode ?? 502, answered.headers);
        answered.pipe(answer);
      }),
    );
  });
  const backend = await listening(between);
  const folder = mkdtempSync(join(tmpdir(), "ampoule-storefront-"));
  cpSync(stack.storefront_build, folder, { recursive: true, verbatimSymlinks: true });
  const port = await freePort();
  const program = spawn(process.execPath, ["server.js"], {
    cwd: join(folder, "storefront"),
    stdio: "ignore",
    env: {
      PATH: process.env["PATH"],
      NODE_ENV: "production",
      AMPOULE_DEMO: "true",
      HOSTNAME: "localhost",
      PORT: String(port),
      BACKEND_URL: `http://localhost:${backend}`,
      MEDUSA_PUBLISHABLE_KEY: process.env["MEDUSA_PUBLISHABLE_KEY"],
      STRIPE_PUBLISHABLE_KEY: "pk_test_ampoule",
      STRIPE_JS_URL: stack.emulator,
      ...environment,
    },
  });
  const url = `http://localhost:${port}`;
  await expect
    .poll(
      () =>
        fetch(`${url}/api/health`).then(
          ({ status }) => status,
          () => 0,
        ),
      { timeout: 30_000 },
    )
    .toBe(200);
  return { url, asked, stop: () => stop(program, between, folder) };
}

async function stop(program: ChildProcess, between: Server, folder: string): Promise<void> {
  const ended = new Promise((resolve) => program.once("exit", resolve));
  program.kill("SIGKILL");
  await ended;
  between.closeAllConnections();
  between.close();
  rmSync(folder, { recursive: true, force: true });
}

async function listening(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  // Node's type of a server that listens on a port, which this one does.
  return (server.address() as AddressInfo).port;
}
