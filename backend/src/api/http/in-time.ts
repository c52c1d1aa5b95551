import { setTimeout as sleep } from "node:timers/promises";

/** What was asked for hasn't come in time. The work itself goes on. */
export class NotInTime extends Error {
  override readonly name = "NotInTime";
}

/**
 * The work's result, or `NotInTime` after `limit_ms`. Who asks for a connection while the database is away waits for a
 * minute: that is the pool's own limit, and Medusa passes no other on. Machines that ask us wait for less.
 */
export async function inTime<T>(limit_ms: number, work: Promise<T>): Promise<T> {
  const ended = new AbortController();
  const late = sleep(limit_ms, undefined, { signal: ended.signal }).then(() => {
    throw new NotInTime(`not within ${limit_ms} ms`);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    ended.abort();
  }
}
