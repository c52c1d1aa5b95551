import type { Logger } from "@medusajs/framework/types";
import { describeError } from "./describe-error";
import { scrub } from "./scrub";

const WRITES = ["error", "failure", "success", "silly", "debug", "verbose", "http", "info", "warn", "log", "panic"];
const ACTIVITIES = ["activity", "progress"];

/**
 * Medusa's logger, for everything that this process writes. Errors are told by kind, code and place; texts lose what
 * looks like a person's, a token or a secret. The `http` level is closed: Medusa's own line for a request holds the
 * client's address and the whole URL, and ours (`logRequest`) stands in its place.
 */
export function discreetLogger(logger: Logger): Logger {
  return new Proxy(logger, {
    get(target, name, receiver) {
      const value: unknown = Reflect.get(target, name, receiver);
      if (typeof value !== "function") return value;
      if (name === "shouldLog")
        return (level: string): unknown => level !== "http" && Reflect.apply(value, target, [level]);
      if (name === "http") return () => undefined;
      if (![...WRITES, ...ACTIVITIES].includes(String(name))) return value.bind(target);
      return (...args: unknown[]): unknown => Reflect.apply(value, target, args.map(discreet));
    },
  });
}

function discreet(argument: unknown): unknown {
  if (typeof argument === "string") return scrub(argument);
  // Not `instanceof`: an error of another realm is one, too.
  return typeof argument === "object" && argument !== null && "stack" in argument ? describeError(argument) : argument;
}
