import { readdirSync, readFileSync } from "node:fs";

const MIB_KB = 1_024;
/** Linux counts processors' time in hundredths of a second, whatever the machine. */
const TICK_MS = 10;

/** Resident memory of a process group, in MiB. */
export const residentMib = (group: number): number =>
  sum(group, (pid) => Number(/^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0)) /
  MIB_KB;

/** Processors' time that a process group has used since it began, in ms. */
export const processorMs = (group: number): number =>
  sum(group, (_, fields) => Number(fields[11]) + Number(fields[12])) * TICK_MS;

function sum(group: number, read: (pid: string, fields: readonly string[]) => number): number {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .reduce((total, pid) => total + ofMember(pid, group, read), 0);
}

function ofMember(pid: string, group: number, read: (pid: string, fields: readonly string[]) => number): number {
  try {
    // After the name, which may hold anything: state, parent, group, …
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8")
      .replace(/^.*\) /s, "")
      .split(" ");
    return Number(fields[2]) === group ? read(pid, fields) : 0;
  } catch {
    // It ended while it was looked at.
    return 0;
  }
}
