import "server-only";
import { parseEnvironment, StorefrontEnvironment } from "@ampoule/contract/environment";

let parsed: StorefrontEnvironment | undefined;

/**
 * The environment, parsed at the first request that needs it: a build needs none. Throws an Error that names each
 * variable that can't be used.
 */
export function environment(): StorefrontEnvironment {
  parsed ??= parseEnvironment(StorefrontEnvironment, process.env);
  return parsed;
}

/** True where payments go to the emulator and the banner must say so. */
export const paymentsAreSimulated = (): boolean => environment().STRIPE_JS_URL !== undefined;
