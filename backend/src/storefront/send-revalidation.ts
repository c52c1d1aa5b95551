import { type Revalidation, REVALIDATION_PATH } from "@ampoule/contract/revalidation";

export type Storefront = { origin: string; secret: string };

const TIMEOUT_MS = 1_500;

/** Tells the storefront what is old. A refusal or no answer in time is a value: nobody who saved waits for it. */
export async function sendRevalidation(
  { origin, secret }: Storefront,
  revalidation: Revalidation,
): Promise<{ ok: true } | { ok: false; reason: string }> {
  try {
    const answer = await fetch(new URL(REVALIDATION_PATH, origin), {
      method: "POST",
      headers: { authorization: `Bearer ${secret}`, "content-type": "application/json" },
      body: JSON.stringify(revalidation),
      // The secret goes to this address and to no other.
      redirect: "error",
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    await answer.arrayBuffer();
    return answer.ok ? { ok: true } : { ok: false, reason: `status ${answer.status}` };
  } catch (error) {
    return { ok: false, reason: error instanceof Error ? error.name : "unknown" };
  }
}
