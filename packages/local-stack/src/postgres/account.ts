import { execFileSync } from "node:child_process";
import { Refusal } from "../console/refusal";

export interface Account {
  readonly uid: number;
  readonly gid: number;
}

const NAME = "postgres";

/**
 * The account that the server runs as: none of its own for an ordinary user; `postgres` for root, since PostgreSQL
 * refuses to run as root. It is made where it is missing.
 */
export function postgresAccount(): Account | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const existing = lookUp();
  if (existing) return existing;
  try {
    execFileSync("useradd", ["--system", "--user-group", "--no-create-home", "--shell", "/usr/sbin/nologin", NAME], {
      stdio: "pipe",
    });
  } catch (error) {
    throw new Refusal(
      `PostgreSQL refuses to run as root, and making the user "${NAME}" for it failed. ` +
        `Run as an ordinary user, or make it yourself: useradd --system --user-group ${NAME}\n${String(error)}`,
    );
  }
  const made = lookUp();
  if (!made) throw new Refusal(`The user "${NAME}" was made, but the system does not know it.`);
  return made;
}

function lookUp(): Account | undefined {
  const idOf = (flag: string) => Number(execFileSync("id", [flag, NAME], { stdio: "pipe", encoding: "utf8" }));
  try {
    return { uid: idOf("-u"), gid: idOf("-g") };
  } catch {
    return undefined; // `id` fails for a name that it does not know.
  }
}
