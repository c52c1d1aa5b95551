import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  ensureDatabase,
  Registry,
  Seeded,
  startRedis,
  Supervisor,
  waitUntilHealthy,
  type Program,
} from "@ampoule/local-stack";
import { startStripeEmulator, type Emulator } from "@ampoule/stripe-emulator";
import { ModulesSdkUtils } from "@medusajs/framework/utils";
import { stripeClient } from "../../../backend/src/stripe/client";
import type { Shop } from "../../http/checkout/shop";
import { freePortNow } from "../../support/free-port";

const ROOT = join(__dirname, "../../..");
const SERVER = join("src", "server.js");
const LOGS = join(ROOT, "test-results", "logs", "processes");
const BUILD = required("BACKEND_BUILD");

type Variables = Record<string, string>;
export type Client = Pick<Shop, "call" | "region_id" | "stripe" | "variant">;
export type Backend = { program: Program; base: string };

/** A copy of the prepared database, a Stripe emulator and a Redis, and as many processes of the built backend as a test starts. */
export type Deployment = {
  /** Starts a backend with these variables beside the usual ones, and waits until it answers. */
  boot(name: string, variables?: Variables): Promise<Backend>;
  /** Starts a backend that is expected to refuse, and waits until it has ended. */
  refusal(name: string, variables?: Variables): Promise<{ code: string | number; printed: string }>;
  end(backend: Backend): Promise<void>;
  /** Ends it as a power cut would. */
  kill(backend: Backend): Promise<void>;
  redis_url(): string;
  /** What a client's browser does, through this backend. */
  clientOf(backend: Backend): Client;
  /** All that a process has printed. */
  printed(backend: Backend): string;
  sql<Row = Record<string, unknown>>(statement: string, values?: readonly string[]): Promise<Row[]>;
};

export function withDeployment(name: string, suite: (deployment: Deployment) => void): void {
  const folder = mkdtempSync(join(tmpdir(), `ampoule-${name}-`));
  const database = `chk_${name}`;
  const server = new URL(required("DATABASE_URL"));
  const databaseUrl = new URL(`/${database}`, server).href;
  const [stripe_port, redis_port] = [freePortNow(), freePortNow()];
  const stripe_url = `http://localhost:${stripe_port}`;
  const stripe = stripeClient({ api_key: "sk_test_ampoule", api_url: stripe_url });
  const connection = ModulesSdkUtils.createPgConnection({ clientUrl: databaseUrl });
  let supervisor: Supervisor;
  let emulator: Emulator;
  let redis_url: string;
  let seeded: Seeded;

  const sql: Deployment["sql"] = async (statement, values = []) => (await connection.raw(statement, [...values])).rows;
  const environment = (variables: Variables): Variables => ({
    ...withoutTheTests(process.env),
    DATABASE_URL: databaseUrl,
    NODE_ENV: "production",
    LOG_LEVEL: "info",
    STRIPE_API_URL: stripe_url,
    ...variables,
  });
  const start = (program: string, variables: Variables = {}): Backend => {
    const port = String(freePortNow());
    return {
      base: `http://localhost:${port}`,
      program: supervisor.start({
        name: `${name}-${program}`,
        program: process.execPath,
        args: [SERVER, "--host", "localhost", "--port", port],
        cwd: BUILD,
        env: environment({ PORT: port, ...variables }),
      }),
    };
  };

  beforeAll(async () => {
    const registry = await Registry.take(join(folder, "run.json"), "tests", () => Promise.resolve());
    if (!(registry instanceof Registry)) throw new Error("Broken invariant: the folder is this test's own");
    supervisor = new Supervisor(registry, LOGS);
    emulator = await startStripeEmulator({ port: stripe_port, dataDir: join(folder, "stripe"), control: true });
    await ensureDatabase(server.href, database);
    seeded = Seeded.parse(JSON.parse(required("SEEDED")));
    ({ url: redis_url } = await startRedis(supervisor, { path: required("REDIS_SERVER_PATH"), port: redis_port }));
  }, 240_000);

  afterAll(async () => {
    await supervisor.stopAll();
    await emulator.close();
    await connection.destroy();
    rmSync(folder, { recursive: true, force: true });
  }, 60_000);

  suite({
    boot: async (program, variables) => {
      const backend = start(program, variables);
      await waitUntilHealthy(supervisor, backend.program, [`${backend.base}/health`]);
      return backend;
    },
    refusal: async (program, variables) => {
      const refused = start(program, variables).program;
      return { code: await refused.exited, printed: String(refused.lastLines) };
    },
    end: (backend) => supervisor.end(backend.program),
    kill: async ({ program }) => {
      process.kill(-program.child.pid, "SIGKILL");
      await program.exited;
    },
    redis_url: () => redis_url,
    clientOf: ({ base }) => ({
      call: async (path, body, headers = {}) => {
        const response = await fetch(`${base}${path}`, {
          method: body === undefined ? "GET" : "POST",
          headers: {
            "x-publishable-api-key": seeded.publishable_key,
            "content-type": "application/json",
            ...headers,
          },
          ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        });
        const text = await response.text();
        return { status: response.status, body: text ? JSON.parse(text) : {}, headers: response.headers };
      },
      region_id: () => seeded.region_id,
      stripe: () => stripe,
      variant: async (sku) => {
        const [variant] = await sql<{ id: string }>("SELECT id FROM product_variant WHERE sku = ?", [sku]);
        if (!variant) throw new Error(`no variant ${sku}`);
        return variant.id;
      },
    }),
    printed: ({ program }) => readFileSync(join(LOGS, `${program.name}.log`), "utf8"),
    sql,
  });
}

function required(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: these tests are run by \`npm test -- --only processes\``);
  return value;
}

/** The tests' own settings of Medusa, Node and Jest are not the shop's. */
function withoutTheTests(given: NodeJS.ProcessEnv): Variables {
  const { TEST_TYPE: _, NODE_OPTIONS: __, JEST_WORKER_ID: ___, ...kept } = given;
  return Object.fromEntries(Object.entries(kept).flatMap(([name, value]) => (value ? [[name, value]] : [])));
}
