export type Cdn = {
  /** Where it is told, such as `https://api.cloudflare.com/client/v4/zones/…/purge_cache`. */
  readonly url: string;
  readonly token: string;
};

const TIMEOUT_MS = 5_000;

/**
 * Tells the CDN before us to throw away what it holds of these tags, by the names that pages carry in `Cache-Tag`: a JSON
 * body `{ tags }` with a bearer token, as Cloudflare takes it. Gives what was wrong, or null where it was done.
 */
export async function purge(cdn: Cdn, tags: readonly string[]): Promise<string | null> {
  try {
    const answer = await fetch(cdn.url, {
      method: "POST",
      headers: { authorization: `Bearer ${cdn.token}`, "content-type": "application/json" },
      body: JSON.stringify({ tags }),
      signal: AbortSignal.timeout(TIMEOUT_MS),
      redirect: "error",
      cache: "no-store",
    });
    return answer.ok ? null : `it answered ${answer.status}`;
  } catch (error) {
    return error instanceof Error ? error.name : "unknown";
  }
}
