import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import { freePort } from "@ampoule/local-stack/free-ports";
import type { BenchSettings } from "../settings";

const ROOT = join(__dirname, "..", "..", "..");
const BOOT_TIMEOUT_MS = 120_000;

export type StockServer = { url: string; stop: () => Promise<void> };

/** Starts Medusa as it ships, in production mode, on the database that ours runs on. */
export async function startStockServer(settings: BenchSettings): Promise<StockServer> {
  const port = await freePort();
  const child = spawn(process.execPath, [join(ROOT, "node_modules", ".bin", "medusa"), "start"], {
    cwd: __dirname,
    env: {
      ...process.env,
      NODE_ENV: "production",
      PORT: String(port),
      DATABASE_URL: settings.database_url,
      JWT_SECRET: "a-secret-for-the-stock-bench-alone",
      COOKIE_SECRET: "a-secret-for-the-stock-bench-alone",
      BENCH_PAYMENT_PROVIDER: settings.payment_provider,
      MEDUSA_DISABLE_TELEMETRY: "true",
    },
    stdio: ["ignore", "pipe", "pipe"],
    detached: true,
  });
  let printed = "";
  for (const stream of [child.stdout, child.stderr])
    stream?.on("data", (chunk: Buffer) => (printed += chunk.toString()));
  const url = `http://localhost:${port}`;
  const stop = () => stopGroup(child);
  process.once("exit", () => signalGroup(child, "SIGKILL"));
  const deadline = Date.now() + BOOT_TIMEOUT_MS;
  while (!(await answers(`${url}/health`))) {
    if (child.exitCode !== null || Date.now() > deadline) {
      await stop();
      throw new Error(`Stock Medusa didn't start:\n${printed.slice(-3_000)}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  return { url, stop };
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(url)).ok;
  } catch {
    // Nobody listens yet.
    return false;
  }
}

async function stopGroup(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  signalGroup(child, "SIGTERM");
  await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, 5_000))]);
  signalGroup(child, "SIGKILL");
}

function signalGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined || child.exitCode !== null) return;
  try {
    process.kill(-child.pid, signal);
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ESRCH")) throw error;
  }
}
