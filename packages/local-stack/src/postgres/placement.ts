import { createHash } from "node:crypto";
import { lstatSync, mkdirSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { Refusal } from "../console/refusal";
import { isErrno } from "../processes/identity";
import type { Account } from "./account";

const OTHERS_MAY_ENTER = 0o001;
const OTHERS_MAY_WRITE = 0o022;

/** The stand-in for a folder that another account can't enter, by the folder's path. */
export function elsewhereFor(folder: string): string {
  const name = createHash("sha256").update(resolve(folder)).digest("hex").slice(0, 12);
  return join("/var/tmp", `ampoule-${name}`);
}

/** Whether an account may pass every folder down to this one. A folder that is yet to be made is taken to be open. */
export function canReach(folder: string, account: Account): boolean {
  for (let step = resolve(folder); ; step = dirname(step)) {
    const stat = statOf(step);
    if (stat && stat.uid !== account.uid && (stat.mode & OTHERS_MAY_ENTER) === 0) return false;
    if (step === dirname(step)) return true;
  }
}

/** Makes the folder elsewhere. Its name can be guessed, so one that another user laid there first is refused. */
export function makeElsewhere(folder: string): string {
  mkdirSync(folder, { recursive: true, mode: 0o755 });
  const stat = lstatSync(folder);
  const ours = stat.isDirectory() && stat.uid === process.getuid?.() && (stat.mode & OTHERS_MAY_WRITE) === 0;
  if (!ours) throw new Refusal(`${folder} belongs to another user or can be written by one. Remove it and try again.`);
  return folder;
}

function statOf(path: string) {
  try {
    return statSync(path);
  } catch (error) {
    if (isErrno(error, "ENOENT")) return undefined;
    throw error;
  }
}
