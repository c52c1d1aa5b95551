/** Go on, or ask again after so many seconds. */
export type Verdict = { readonly ok: true } | { readonly ok: false; readonly retry_after_s: number };

/** The refusal that lasts longest, if there is any. */
export function longest(verdicts: readonly Verdict[]): Verdict {
  return verdicts.reduce<Verdict>(
    (worst, each) => {
      if (each.ok) return worst;
      return worst.ok || worst.retry_after_s < each.retry_after_s ? each : worst;
    },
    { ok: true },
  );
}
