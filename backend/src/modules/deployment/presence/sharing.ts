import type { Locking } from "@ampoule/contract/environment";
import { createHash } from "node:crypto";

/**
 * Whose locks a process shares, as a number that PostgreSQL can hold: processes with the same one keep out of each
 * other's way. Those with locks of their own all have the same, and share with nobody.
 */
export type Sharing = number;

const MEMORY: Sharing = 1;
const POSTGRES: Sharing = 2;
/** Redis servers come after: each by its address, for two of them are no shared lock. */
const REDIS_FROM = 16;
const REDIS_TO = 2 ** 31;

/** The number of these locks. `redis_url`: where they are Redis's; its user and password don't matter. */
export function sharingOf(locking: Locking, redis_url = ""): Sharing {
  if (locking === "memory") return MEMORY;
  if (locking === "postgres") return POSTGRES;
  const { hostname, port, pathname } = new URL(redis_url);
  const address = `${hostname}:${port || "6379"}/${pathname.replace(/^\/0?/, "")}`;
  const hash = createHash("sha256").update(address).digest().readUInt32BE();
  return REDIS_FROM + (hash % (REDIS_TO - REDIS_FROM));
}

/** Why a process may not run beside these others, with what to set; undefined where it may. */
export function refusalOf(mine: Sharing, others: readonly Sharing[]): string | undefined {
  const strangers = mine === MEMORY ? others : others.filter((each) => each !== mine);
  if (strangers.length === 0) return undefined;
  const theirs = [...new Set(strangers.map(nameOf))].join(" and ");
  const told =
    mine >= REDIS_FROM && strangers.some((each) => each >= REDIS_FROM)
      ? "Give every process the same REDIS_URL, written in the same way."
      : "Give every process the same locks: REDIS_URL with LOCKING=redis, or LOCKING=postgres.";
  return (
    `Another backend process works on this database with ${theirs}, and this one with ${nameOf(mine)}: ` +
    `they would share no locks, and could charge a cart twice. ${told} ` +
    "Or end the other process first."
  );
}

function nameOf(sharing: Sharing): string {
  if (sharing === MEMORY) return "locks in its own memory (LOCKING=memory)";
  return sharing === POSTGRES ? "locks in the database (LOCKING=postgres)" : "locks in a Redis (LOCKING=redis)";
}
