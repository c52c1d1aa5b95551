import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import type { ILockingProvider } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils";
import { keepLease } from "./lease";

type Sql = { raw<Row>(sql: string, values: readonly unknown[]): Promise<{ rows: Row[] }> };
type Pool = Sql & { transaction<T>(work: (sql: Sql) => Promise<T>): Promise<T> };
type Keys = string | string[];
type Held = { held: boolean };

/** For a caller that names no time. A lock without an end would outlive its process and shut out everyone for ever. */
const USUAL_LEASE_S = 300;
const LEASE_OF_A_JOB_S = 60;
const WAIT_FOR_A_JOB_S = 5;
const RETRY_MS = { least: 20, most: 250 };

/**
 * Locks that all processes on one database share, a row each. A lock past its time is taken over, by one of those who
 * try: Medusa's own provider keeps it for ever where it has no owner, and none of its workflows names one. The
 * database's clock alone decides. `execute` and `acquire` keep each other out.
 */
export class PostgresLockingProvider implements ILockingProvider {
  static identifier = "locking-postgres";
  private readonly pool: Pool;

  constructor(container: Record<typeof ContainerRegistrationKeys.PG_CONNECTION, Pool>) {
    this.pool = container[ContainerRegistrationKeys.PG_CONNECTION];
  }

  /** Takes all of the keys or none. Throws a conflict where one is another's; an owner may take its own again. */
  async acquire(keys: Keys, args?: { ownerId?: string | null; expire?: number }): Promise<void> {
    const wanted = listOf(keys);
    if (await this.take(wanted, args?.ownerId ?? null, args?.expire ?? USUAL_LEASE_S)) return;
    throw conflict(`Failed to acquire lock for key "${wanted.join('", "')}"`);
  }

  /** Frees what this owner holds of the keys. False where it did not hold all of them, or no longer. */
  async release(keys: Keys, args?: { ownerId?: string | null }): Promise<boolean> {
    const wanted = listOf(keys);
    const { rows } = await this.pool.raw<Held>(
      `DELETE FROM process_lock WHERE id = ANY(?) AND owner_id IS NOT DISTINCT FROM ?
       RETURNING expires_at > clock_timestamp() AS held`,
      [wanted, args?.ownerId ?? null],
    );
    return rows.length === wanted.length && rows.every(({ held }) => held);
  }

  /** Frees everything of one owner; without a name, what nameless callers hold, as Redis's provider does. */
  async releaseAll(args?: { ownerId?: string | null }): Promise<void> {
    await this.pool.raw("DELETE FROM process_lock WHERE owner_id IS NOT DISTINCT FROM ?", [args?.ownerId ?? null]);
  }

  /**
   * Runs a job under the keys, and renews them while it runs. Throws a conflict where they can't be had within the
   * time-out (s), or were lost on the way; the job's signal is aborted then.
   */
  async execute<T>(
    keys: Keys,
    job: (signal?: AbortSignal) => Promise<T>,
    args?: { timeout?: number; expire?: number },
  ): Promise<T> {
    const wanted = listOf(keys);
    const ownerId = `execute:${randomUUID()}`;
    const lease_s = Math.max(args?.expire ?? LEASE_OF_A_JOB_S, 1);
    await this.takeWithin(Math.max(args?.timeout ?? WAIT_FOR_A_JOB_S, 1), wanted, ownerId, lease_s);
    const lease = keepLease(lease_s, () => this.renew(wanted, ownerId, lease_s));
    try {
      const result = await job(lease.signal);
      // It ran without the lock for a while, so it may not pass for one that held it throughout.
      if (lease.signal.aborted)
        throw conflict(`Lost the lock for key "${wanted.join('", "')}" while the job was running`);
      return result;
    } finally {
      lease.stop();
      await this.release(wanted, { ownerId });
    }
  }

  private async takeWithin(timeout_s: number, keys: string[], owner_id: string, lease_s: number): Promise<void> {
    const deadline = Date.now() + timeout_s * 1_000;
    for (let wait_ms = RETRY_MS.least; !(await this.take(keys, owner_id, lease_s)); wait_ms *= 2) {
      if (Date.now() >= deadline) throw conflict("Timed-out acquiring lock.");
      // Those who wait for one key must not all come back in the same moment.
      await sleep(Math.min(wait_ms, RETRY_MS.most) * (0.5 + Math.random() / 2));
    }
  }

  private async take(keys: string[], owner_id: string | null, lease_s: number): Promise<boolean> {
    const taken = new Error("Some of the keys are another's");
    try {
      await this.pool.transaction(async (sql) => {
        // In order, so that two who want the same keys can't each hold what the other waits for.
        const { rows } = await sql.raw<{ id: string }>(
          `INSERT INTO process_lock (id, owner_id, expires_at)
           SELECT key, ?, clock_timestamp() + make_interval(secs => ?) FROM unnest(?::text[]) AS key ORDER BY key
           ON CONFLICT (id) DO UPDATE
             SET owner_id = excluded.owner_id, expires_at = excluded.expires_at, updated_at = now()
             WHERE process_lock.expires_at <= clock_timestamp() OR process_lock.owner_id = excluded.owner_id
           RETURNING id`,
          [owner_id, lease_s, keys],
        );
        if (rows.length < keys.length) throw taken;
      });
      return true;
    } catch (error) {
      if (error === taken) return false;
      throw error;
    }
  }

  private async renew(keys: string[], owner_id: string, lease_s: number): Promise<boolean> {
    const { rows } = await this.pool.raw<{ id: string }>(
      `UPDATE process_lock SET expires_at = clock_timestamp() + make_interval(secs => ?), updated_at = now()
       WHERE id = ANY(?) AND owner_id = ? AND expires_at > clock_timestamp() RETURNING id`,
      [lease_s, keys, owner_id],
    );
    return rows.length === keys.length;
  }
}

function listOf(keys: Keys): string[] {
  return [...new Set(Array.isArray(keys) ? keys : [keys])];
}

function conflict(message: string): MedusaError {
  return new MedusaError(MedusaError.Types.CONFLICT, message);
}
