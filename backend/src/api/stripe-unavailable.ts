import { Refusal } from "./http";

const UNAVAILABLE = ["StripeConnectionError", "StripeAPIError", "StripeRateLimitError"];

/** Runs what asks Stripe; a Stripe that doesn't answer is told as such, not as a defect of ours. */
export async function orStripeUnavailable<T>(run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    const type = typeof error === "object" && error !== null && "type" in error ? error.type : undefined;
    if (UNAVAILABLE.some((each) => each === type)) throw new Refusal("PAYMENT_PROVIDER_UNAVAILABLE");
    throw error;
  }
}
