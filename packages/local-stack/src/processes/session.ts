import { rm } from "node:fs/promises";
import { Refusal } from "../console/refusal";
import { endLeftovers } from "./end";
import { Registry } from "./registry";
import { Stopped, Supervisor } from "./supervisor";

export interface SessionSpec {
  readonly command: string;
  readonly registryFile: string;
  readonly logFolder: string;
}

const BY_SIGNAL = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

/**
 * Runs one command's work with a supervisor, and whatever happens (end, failure, Ctrl-C, SIGTERM, a closed terminal)
 * ends every program that it started. Returns the exit code. Throws Refusal where another run holds the lock.
 */
export async function inSession(
  spec: SessionSpec,
  work: (supervisor: Supervisor, registry: Registry) => Promise<number>,
): Promise<number> {
  const registry = await Registry.take(spec.registryFile, spec.command, (left) => {
    process.stdout.write("A former run was broken off: ending what it left behind …\n");
    return endLeftovers(left);
  });
  if (!(registry instanceof Registry)) {
    const { command, supervisor, addresses } = registry.heldBy;
    const where = addresses.length > 0 ? `:\n${addresses.map((line) => `  ${line}`).join("\n")}` : ", still starting.";
    throw new Refusal(`\`${command}\` already runs in this folder (process ${supervisor.pid})${where}`);
  }

  const supervisor = new Supervisor(registry, spec.logFolder);
  let bySignal: number | undefined;
  const stop = (name: keyof typeof BY_SIGNAL) => {
    if (bySignal === undefined) process.stdout.write("\nStopping …\n");
    bySignal ??= BY_SIGNAL[name];
    void supervisor.stopAll();
  };
  const names = Object.keys(BY_SIGNAL) as (keyof typeof BY_SIGNAL)[];
  for (const name of names) process.on(name, stop);
  try {
    return await work(supervisor, registry);
  } catch (error) {
    if (error instanceof Stopped && bySignal !== undefined) return bySignal;
    throw error;
  } finally {
    const temporary = registry.temporary;
    await supervisor.stopAll();
    await Promise.all(temporary.map((folder) => rm(folder, { recursive: true, force: true })));
    for (const name of names) process.off(name, stop);
  }
}
