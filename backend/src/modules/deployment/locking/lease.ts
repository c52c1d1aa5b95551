export type Lease = { readonly signal: AbortSignal; stop(): void };

/**
 * Renews a lease of `lease_s` seconds each third of it, until stopped. Aborts the signal once `renew` says that the
 * lease is another's, or when it has failed for so long that it may be.
 */
export function keepLease(lease_s: number, renew: () => Promise<boolean>): Lease {
  const lost = new AbortController();
  const every_ms = (lease_s * 1_000) / 3;
  let good_until = Date.now() + lease_s * 1_000;
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;

  const next = () => {
    timer = setTimeout(() => void tick(), every_ms).unref();
  };
  const tick = async () => {
    const asked_at = Date.now();
    const outcome = await renew().catch(() => "unknown" as const);
    if (stopped) return;
    if (outcome === true) good_until = asked_at + lease_s * 1_000;
    if (outcome === false || Date.now() >= good_until) return lost.abort();
    next();
  };
  next();
  return {
    signal: lost.signal,
    stop: () => {
      stopped = true;
      clearTimeout(timer);
    },
  };
}
