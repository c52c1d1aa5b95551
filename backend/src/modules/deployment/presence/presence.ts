import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { refusalOf, type Sharing } from "./sharing";

/** A connection of its own, outside of any pool: what it holds, it holds until it ends. */
export type PresenceConnection = {
  query<Row>(sql: string, values?: unknown[]): Promise<{ rows: Row[] }>;
  once(event: "end" | "error", listener: () => void): unknown;
  end(): Promise<void>;
};

export type PresenceSettings = {
  connect: () => Promise<PresenceConnection>;
  sharing: Sharing;
  /** How long others that may not be there are given to go. */
  patience_ms: number;
  retry_ms: number;
  warn: (message: string) => void;
  /** Called where a process that shares no locks came in while the database was away: one of the two must go. */
  refused: (message: string) => void;
};

/** First half of our advisory locks' keys; the second is a sharing, or the door at which one process passes at a time. */
const PRESENCE = 7_203_115;
const DOOR = 0;

/**
 * Makes this process known to all others on its database, as long as it lives: a shared advisory lock of a session,
 * which PostgreSQL frees by itself when the process ends, `kill -9` included. Throws where another process is there
 * that shares no locks with this one. A lost connection is made again in the background.
 */
export async function takePresence(settings: PresenceSettings): Promise<void> {
  // By this name a session of ours that PostgreSQL still believes in is told from another process's.
  const name = `ampoule ${randomUUID()}`;
  await enter(settings, name, () => void comeBack(settings, name));
}

/** Stays until it is in, or until others have outstayed the patience. A database that is away is waited for at first. */
async function enter(settings: PresenceSettings, name: string, lost: () => void): Promise<void> {
  const deadline = Date.now() + settings.patience_ms;
  for (;;) {
    const refusal = await tryToEnter(settings, name, lost);
    if (!refusal) return;
    if (Date.now() >= deadline) throw new HalfADeployment(refusal);
    await sleep(settings.retry_ms, undefined, { ref: false });
  }
}

async function comeBack(settings: PresenceSettings, name: string): Promise<void> {
  settings.warn("The connection that shows this process to others was lost; making it again.");
  for (;;) {
    await sleep(settings.retry_ms, undefined, { ref: false });
    try {
      return await enter(settings, name, () => void comeBack(settings, name));
    } catch (error) {
      if (error instanceof HalfADeployment) return settings.refused(error.message);
      // The database is away: requests say so themselves, and this process goes on.
    }
  }
}

class HalfADeployment extends Error {
  override name = "HalfADeployment";
}

type Other = { sharing: string };

/** Takes the lock, or gives why not. The door makes looking and taking one act. */
async function tryToEnter(settings: PresenceSettings, name: string, lost: () => void): Promise<string | undefined> {
  const connection = await settings.connect();
  let inside = false;
  const left = () => {
    if (inside) lost();
    inside = false;
  };
  connection.once("end", left);
  connection.once("error", left);
  try {
    // A machine that vanished without a word is forgotten within a minute, not in two hours.
    await connection.query(
      `SELECT set_config('application_name', $1, false), set_config('tcp_keepalives_idle', '30', false),
              set_config('tcp_keepalives_interval', '10', false), set_config('tcp_keepalives_count', '3', false)`,
      [name],
    );
    await connection.query("BEGIN");
    await connection.query("SELECT pg_advisory_xact_lock($1, $2)", [PRESENCE, DOOR]);
    const { rows } = await connection.query<Other>(
      `SELECT held.objid AS sharing FROM pg_locks held
         JOIN pg_database ON pg_database.oid = held.database AND datname = current_database()
         LEFT JOIN pg_stat_activity session ON session.pid = held.pid
       WHERE held.locktype = 'advisory' AND held.classid = $1 AND held.objsubid = 2 AND held.objid <> $2
         AND held.granted AND held.pid <> pg_backend_pid() AND session.application_name IS DISTINCT FROM $3`,
      [PRESENCE, DOOR, name],
    );
    const refusal = refusalOf(
      settings.sharing,
      rows.map(({ sharing }) => Number(sharing)),
    );
    if (!refusal) await connection.query("SELECT pg_advisory_lock_shared($1, $2)", [PRESENCE, settings.sharing]);
    await connection.query("COMMIT");
    inside = !refusal;
    return refusal;
  } finally {
    if (!inside) await connection.end().catch(() => undefined);
  }
}
