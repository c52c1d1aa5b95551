import { connect } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import type { Report } from "../console/report";
import { ProgramFailed, type Program, type Supervisor } from "../processes/supervisor";
import { DEBIAN_PACKAGES } from "../tests/debian-packages";
import { ensureProgram, findExecutable, type DebianProgram } from "../tests/debian-program";

const PATIENCE_MS = 20_000;
const POLL_MS = 50;

/** Redis's server: the one named by REDIS_SERVER_PATH, or the system's. */
export function findRedis(environment: NodeJS.ProcessEnv = process.env): string | undefined {
  return findExecutable(environment, [environment["REDIS_SERVER_PATH"]], ["redis-server"]);
}

/** Finds Redis, or installs Debian's where this user may. Otherwise tells the one command that would. */
export function ensureRedis(supervisor: Supervisor, report: Report): Promise<DebianProgram> {
  return ensureProgram(supervisor, report, { title: "Redis", packages: DEBIAN_PACKAGES.redis, find: findRedis });
}

/**
 * Starts a Redis on a port of this machine's own, in memory alone: what it holds is gone with it. Waits until it
 * answers, and gives its address. `path`: from `ensureRedis` or `findRedis`.
 */
export async function startRedis(
  supervisor: Supervisor,
  { path, port }: { path: string; port: number },
): Promise<{ program: Program; url: string }> {
  const program = supervisor.start({
    name: "redis",
    program: path,
    args: ["--port", String(port), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no"],
    cwd: "/",
    env: process.env,
  });
  let ended: string | number | undefined;
  void program.exited.then((outcome) => (ended = outcome));
  const deadline = Date.now() + PATIENCE_MS;
  while (!(await pong(port))) {
    if (ended !== undefined) throw new ProgramFailed("redis", ended, program.lastLines);
    if (Date.now() > deadline) throw new ProgramFailed("redis", "no answer", program.lastLines);
    await sleep(POLL_MS);
  }
  return { program, url: `redis://127.0.0.1:${port}` };
}

/** Whether a Redis answers on the port. While it loads, it answers with an error. */
function pong(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: "127.0.0.1" }, () => socket.write("PING\r\n"));
    const settle = (alive: boolean) => {
      socket.destroy();
      resolve(alive);
    };
    socket.setTimeout(1_000, () => settle(false));
    socket.once("error", () => settle(false));
    socket.once("data", (data) => settle(data.toString().startsWith("+PONG")));
  });
}
