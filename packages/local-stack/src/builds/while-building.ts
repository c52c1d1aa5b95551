import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { Report } from "../console/report";
import { Registry } from "../processes/registry";
import { Stopped, type Supervisor } from "../processes/supervisor";

const LOCK_POLL_MS = 500;

/** One builder at a time in a checkout: both tools write to one folder before the result is moved. */
export async function whileBuilding<T>(
  root: string,
  supervisor: Supervisor,
  report: Report,
  work: () => Promise<T>,
): Promise<T> {
  const file = join(root, ".data", "build.json");
  let told = false;
  for (;;) {
    const lock = await Registry.take(file, "build", () => Promise.resolve());
    if (lock instanceof Registry) {
      try {
        return await work();
      } finally {
        lock.release();
      }
    }
    if (!told) report.say("Another command is building; waiting for it …");
    told = true;
    if (supervisor.isStopping) throw new Stopped();
    await sleep(LOCK_POLL_MS);
  }
}
