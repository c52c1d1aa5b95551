import { lockingOf } from "@ampoule/contract/environment";
import { type IRateLimiterOptions, RateLimiterMemory, RateLimiterPostgres } from "rate-limiter-flexible";
import { environment } from "../../environment";
import { type Limit, type LimitName, LIMITS } from "./limits";

/** What a counter needs to do, wherever its counts lie. */
export type Counter = Pick<RateLimiterMemory, "consume" | "reward" | "get" | "delete">;
export type Counters = Record<LimitName, Counter>;

/**
 * A counter for each limit. Counts lie where the locks do: in this process's memory where it is the only one, so that
 * no checkout waits for the database to be counted; in PostgreSQL as soon as several processes serve one shop.
 */
export function countersIn(connection: unknown): Counters {
  const alone = lockingOf(environment()) === "memory";
  const make = (name: LimitName): Counter => {
    const limit: Limit = LIMITS[name];
    return alone || limit.by_process ? inMemory(name) : inPostgres(name, connection);
  };
  const names = Object.keys(LIMITS) as LimitName[];
  return Object.fromEntries(names.map((name) => [name, make(name)])) as Counters;
}

function inMemory(name: LimitName): Counter {
  return new RateLimiterMemory(optionsOf(name));
}

function inPostgres(name: LimitName, connection: unknown): Counter {
  return new RateLimiterPostgres({
    ...optionsOf(name),
    storeClient: connection,
    storeType: "knex",
    tableName: "attempt_count",
    tableCreated: true,
    // They share a table, and each would sweep all of it.
    clearExpiredByTimeout: name === "sign_in_account",
  });
}

function optionsOf(name: LimitName): IRateLimiterOptions {
  const { points, per_s, block_s }: Limit = LIMITS[name];
  return { keyPrefix: name, points, duration: per_s, ...(block_s === undefined ? {} : { blockDuration: block_s }) };
}
