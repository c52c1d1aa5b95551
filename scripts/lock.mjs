import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { identityOf } from "./process-identity.mjs";

/** Runs `work` while holding a lock file that names this process. A lock whose holder is gone is taken over. */
export async function withLock(file, waitingText, work) {
  mkdirSync(dirname(file), { recursive: true });
  let told = false;
  while (!take(file)) {
    if (!told) console.log(waitingText);
    told = true;
    await sleep(500);
  }
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
}

function take(file) {
  try {
    writeFileSync(file, identityOf(process.pid), { flag: "wx" });
    return true;
  } catch (error) {
    if (error.code !== "EEXIST") throw error;
  }
  const holder = readHolder(file);
  if (holder && identityOf(holder.split(":")[0]) !== holder) rmSync(file, { force: true });
  return false;
}

function readHolder(file) {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined; // Its holder has just let go: the next try takes it.
  }
}
