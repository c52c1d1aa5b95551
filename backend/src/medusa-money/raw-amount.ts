import type { RawAmount } from "@ampoule/domain/money";
import { z } from "@medusajs/framework/zod";

/**
 * Medusa hands an amount over as a number, a decimal string, a raw value or a BigNumber, depending on how it was
 * asked. Throws RangeError on anything else.
 */
export function rawAmount(amount: unknown): RawAmount {
  if (typeof amount === "number" || typeof amount === "string") return amount;
  if (typeof amount === "object" && amount !== null) {
    if ("value" in amount && (typeof amount.value === "string" || typeof amount.value === "number"))
      return { value: amount.value };
    // Medusa's BigNumber keeps the exact decimal in `raw`; bignumber.js gives it in plain digits.
    if ("raw" in amount && amount.raw !== undefined) return rawAmount(amount.raw);
    if ("toFixed" in amount && typeof amount.toFixed === "function") return String(amount.toFixed());
  }
  throw new RangeError("Not an amount");
}

/** An amount of Medusa's in what a query gives, ready for `minorFromRaw`. */
export const Amount = z.unknown().transform((amount, context): RawAmount => {
  try {
    return rawAmount(amount);
  } catch {
    context.addIssue({ code: "custom", message: "Not an amount" });
    return z.NEVER;
  }
});
/** The same where Medusa may have left it out. */
export const OptionalAmount = z.unknown().transform((amount): RawAmount | null => {
  return amount === undefined || amount === null ? null : rawAmount(amount);
});
