import { z } from "zod";

/**
 * Money as it crosses a process: minor units as a decimal string (JSON has no bigint) and a
 * lower-case ISO 4217 code. `{ "minor": "23625", "currency": "usd" }` is 236.25 USD.
 */
export const MoneyJson = z.strictObject({
  minor: z.string().regex(/^-?\d{1,18}$/, "Minor units are a whole number"),
  currency: z.string().regex(/^[a-z]{3}$/, "A currency is a lower-case ISO 4217 code"),
});
export type MoneyJson = z.infer<typeof MoneyJson>;
