import { rm } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
import { isAlive, signal } from "./identity";
import type { Child, Record } from "./registry";

const PATIENCE_MS = { group: 10_000, postgres: 30_000 };
const POLL_MS = 50;

/**
 * Asks a child to end, waits, then insists. Groups get SIGTERM, later SIGKILL. PostgreSQL gets SIGINT (its fast
 * shutdown: sessions are broken off, nothing committed is lost), later SIGQUIT, after which it recovers by its log.
 */
export async function endChild(child: Child, patience_ms = PATIENCE_MS[child.end]): Promise<void> {
  if (!isAlive(child)) {
    // A group can outlive its leader: what it had started goes too.
    if (child.end === "group") signal(-child.pid, "SIGKILL");
    return;
  }
  signal(child.end === "postgres" ? child.pid : -child.pid, child.end === "postgres" ? "SIGINT" : "SIGTERM");
  const ended = await waitUntilGone(child, patience_ms);
  if (child.end === "postgres") {
    if (!ended) signal(child.pid, "SIGQUIT");
    return;
  }
  signal(-child.pid, "SIGKILL");
}

/** Ends what a run that died left behind: programs first, then the database, then its temporary folders. */
export async function endLeftovers(left: Record): Promise<void> {
  const ofKind = (end: Child["end"]) => left.children.filter((child) => child.end === end);
  await Promise.all(ofKind("group").map((child) => endChild(child)));
  await Promise.all(ofKind("postgres").map((child) => endChild(child)));
  await Promise.all(left.temporary.map((folder) => rm(folder, { recursive: true, force: true })));
}

async function waitUntilGone(child: Child, patience_ms: number): Promise<boolean> {
  const deadline = Date.now() + patience_ms;
  while (isAlive(child)) {
    if (Date.now() > deadline) return false;
    await sleep(POLL_MS);
  }
  return true;
}
