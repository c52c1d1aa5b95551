import { readFileSync } from "node:fs";

/** A process that cannot be mistaken for a later one that was given the same number. */
export interface ProcessIdentity {
  readonly pid: number;
  /** Start time in the kernel's ticks, as text; "" where the system does not tell. */
  readonly started: string;
}

/** The living process of this number, or undefined. A zombie does not live. */
export function identityOf(pid: number): ProcessIdentity | undefined {
  try {
    // The name, second field, is in brackets and may itself hold spaces and brackets. Start time is field 22.
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return fields[0] === "Z" ? undefined : { pid, started: fields[19] ?? "" };
  } catch {
    return answersSignals(pid) ? { pid, started: "" } : undefined;
  }
}

export function isAlive(identity: ProcessIdentity): boolean {
  return identityOf(identity.pid)?.started === identity.started;
}

/** Sends a signal to a process (or, by a negative number, its group). False where it is already gone. */
export function signal(pid: number, name: NodeJS.Signals | 0): boolean {
  try {
    process.kill(pid, name);
    return true;
  } catch (error) {
    if (isErrno(error, "ESRCH")) return false;
    if (isErrno(error, "EPERM")) return name === 0;
    throw error;
  }
}

export function isErrno(error: unknown, code: string): boolean {
  return typeof error === "object" && error !== null && "code" in error && error.code === code;
}

function answersSignals(pid: number): boolean {
  return signal(pid, 0);
}
