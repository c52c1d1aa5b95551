import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Registry, Supervisor } from "@ampoule/local-stack";

const LOGS = join(__dirname, "..", "..", "test-results", "bench-logs");

export type Programs = { readonly supervisor: Supervisor; readonly folder: string };

/** Work with programs and a folder of its own: all are gone when it ends, however it ends. */
export async function withPrograms<T>(work: (programs: Programs) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "ampoule-bench-part-"));
  const registry = await Registry.take(join(folder, "run.json"), "bench", () => Promise.resolve());
  if (!(registry instanceof Registry)) throw new Error("Broken invariant: the folder is this run's own");
  // Also where it is broken off.
  registry.removeAfterwards(folder);
  const supervisor = new Supervisor(registry, LOGS);
  try {
    return await work({ supervisor, folder });
  } finally {
    await supervisor.stopAll();
    rmSync(folder, { recursive: true, force: true });
  }
}
