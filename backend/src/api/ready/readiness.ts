/** Longer than this an event hasn't been applied: something is stuck, though the shop can serve. */
const LAG_ALARM_S = 300;

export type Lag = { readonly lag_s: number; readonly dead: number };

/** What was found out, each null where it gave no answer in time. `redis`: undefined where none is used. */
export type Found = {
  readonly lag: Lag | null;
  readonly clinics: number | null;
  readonly redis: "up" | "down" | undefined;
};

export type Readiness = {
  status: "ready" | "not_ready";
  database: "up" | "down";
  /** `unused`: one process alone keeps in memory what several share through Redis. */
  redis: "up" | "down" | "unused";
  /** `missing`: the set-up was never run on this database, and nothing can be shown or sold. */
  clinic: "there" | "missing" | "unknown";
  inbox: (Lag & { late: boolean }) | null;
};

/**
 * Whether a process can serve. Without Redis it has no sessions, events or locks; without a clinic it has nothing to
 * say. A late inbox is told, but doesn't take the shop off the air.
 */
export function readinessOf({ lag, clinics, redis }: Found): Readiness {
  const ready = lag !== null && clinics !== null && clinics > 0 && redis !== "down";
  return {
    status: ready ? "ready" : "not_ready",
    database: lag !== null && clinics !== null ? "up" : "down",
    redis: redis ?? "unused",
    clinic: clinics === null ? "unknown" : clinics > 0 ? "there" : "missing",
    inbox: lag && { ...lag, late: lag.lag_s > LAG_ALARM_S },
  };
}
