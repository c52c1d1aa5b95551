import { rmSync } from "node:fs";
import { endLeftovers } from "./end";
import { readRegistry } from "./registry";

/**
 * A process beside the supervisor that does nothing while the supervisor lives. When their pipe closes, whatever the
 * supervisor died of, it ends what the registry still names. After an orderly stop the registry is gone, and so is it.
 */
const registryFile = process.argv[2];
if (!registryFile) throw new Error("The guardian needs the registry's file");

// Ctrl-C is the supervisor's to handle.
for (const name of ["SIGINT", "SIGHUP", "SIGTERM"] as const) process.on(name, () => undefined);

process.stdin.resume();
process.stdin.once("close", () => {
  const left = readRegistry(registryFile);
  if (!left) return;
  void endLeftovers(left).then(() => {
    // The next run may have seen to it already and hold the lock by now.
    const holder = readRegistry(registryFile)?.supervisor;
    if (holder?.pid === left.supervisor.pid && holder.started === left.supervisor.started) rmSync(registryFile);
  });
});
