import { readFileSync } from "node:fs";

/**
 * A process as `pid:start`, where start tells it from a later one that was given the same number; undefined where no
 * such process lives. Without /proc the start is unknown and left out.
 */
export function identityOf(pid) {
  try {
    // The name, second field, is in brackets and may itself hold spaces and brackets. Start time is field 22.
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return fields[0] === "Z" ? undefined : `${pid}:${fields[19]}`;
  } catch {
    return isAlive(pid) ? `${pid}:` : undefined;
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}
