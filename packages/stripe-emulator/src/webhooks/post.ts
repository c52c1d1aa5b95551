const TIMEOUT_MS = 20_000;

/** Sends one signed event. Answers the status, or null when nobody answered. */
export async function post(url: string, payload: string, signature: string): Promise<number | null> {
  try {
    const response = await fetch(url, {
      method: "POST",
      headers: {
        "Content-Type": "application/json; charset=utf-8",
        "Stripe-Signature": signature,
        "User-Agent": "Stripe/1.0 (emulator)",
      },
      body: payload,
      redirect: "manual",
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    await response.arrayBuffer();
    return response.status;
  } catch {
    // Refused, reset or too slow: all the same to the sender, which tries again.
    return null;
  }
}
