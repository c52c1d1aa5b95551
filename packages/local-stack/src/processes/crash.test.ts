import { spawn, type ChildProcess } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { identityOf } from "./identity";
import { readRegistry } from "./registry";

/** The compiled supervisor: a crash can only be shown from outside of the process that crashes. */
const compiled = join(__dirname, "..", "..", "dist", "processes", "session.js");
const program = (folder: string) => `
  const { inSession } = require(${JSON.stringify(compiled)});
  const files = { registryFile: ${JSON.stringify(join(folder, "run.json"))}, logFolder: ${JSON.stringify(join(folder, "logs"))} };
  inSession({ command: "a test", ...files }, async (supervisor, registry) => {
    registry.removeAfterwards(${JSON.stringify(join(folder, "temporary"))});
    // A shell that starts another: the whole group must go, not its leader alone.
    const args = ["-c", "sleep 600 & sleep 600"];
    const child = supervisor.start({ name: "sleeper", program: "sh", args, cwd: "/", env: process.env });
    await child.exited;
    return supervisor.isStopping ? 0 : 1;
  }).then((code) => (process.exitCode = code), (error) => { console.error(error.message); process.exitCode = 3; });
`;

let folder: string;
const runs: ChildProcess[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "crash-"));
  mkdirSync(join(folder, "temporary"));
});
afterEach(() => {
  for (const run of runs.splice(0)) run.kill("SIGKILL");
  rmSync(folder, { recursive: true, force: true });
});

function run() {
  const child = spawn(process.execPath, ["-e", program(folder)], { stdio: ["ignore", "pipe", "pipe"] });
  runs.push(child);
  let errors = "";
  child.stderr.on("data", (chunk: Buffer) => (errors += chunk.toString()));
  const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
  return { child, ended, errors: () => errors };
}

async function eventually(holds: () => boolean): Promise<void> {
  for (let tries = 0; !holds(); tries++) {
    if (tries > 200) throw new Error("It did not come about in ten seconds");
    await sleep(50);
  }
}

async function sleeper(): Promise<number> {
  await eventually(() => readRegistry(join(folder, "run.json"))?.children.length === 1);
  return readRegistry(join(folder, "run.json"))?.children[0]?.pid ?? 0;
}

test("a supervisor that is killed outright leaves no program, no lock and no temporary folder behind", async () => {
  const { child, ended } = run();
  const pid = await sleeper();
  expect(identityOf(pid)).toBeDefined();
  child.kill("SIGKILL");
  await ended;
  await eventually(() => identityOf(pid) === undefined);
  await eventually(() => !existsSync(join(folder, "run.json")) && !existsSync(join(folder, "temporary")));
});

test.each(["SIGINT", "SIGTERM", "SIGHUP"] as const)("%s ends everything in order", async (name) => {
  const { child, ended } = run();
  const pid = await sleeper();
  child.kill(name);
  await expect(ended).resolves.toBe(0);
  expect(identityOf(pid)).toBeUndefined();
  expect(existsSync(join(folder, "run.json"))).toBe(false);
  expect(existsSync(join(folder, "temporary"))).toBe(false);
});

test("a second run is refused while the first lives", async () => {
  const first = run();
  await sleeper();
  const second = run();
  await expect(second.ended).resolves.toBe(3);
  expect(second.errors()).toContain(`already runs in this folder (process ${first.child.pid})`);
});
