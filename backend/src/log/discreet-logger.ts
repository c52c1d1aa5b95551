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
      if (name === "error")
        return (...args: unknown[]): unknown => Reflect.apply(value, target, [together(args.map(discreet))]);
      if (![...WRITES, ...ACTIVITIES].includes(String(name))) return value.bind(target);
      return (...args: unknown[]): unknown => Reflect.apply(value, target, args.map(discreet));
    },
  });
}

/**
 * What happened, and the error that it came of, as one text: given both, Medusa's logger reads the `message` of the
 * second, which a text has not, and told of a start that failed no more than "undefined".
 */
function together(told: unknown[]): unknown {
  const [what, ...why] = told.filter((each) => each !== undefined);
  return why.length === 0 ? what : [what, ...why.map(asText)].join(": ");
}

const asText = (told: unknown): string => (typeof told === "string" ? told : describeError(told));

function discreet(argument: unknown): unknown {
  if (typeof argument === "string") return scrub(argument);
  // Not `instanceof`: an error of another realm is one, too.
  return typeof argument === "object" && argument !== null && "stack" in argument ? describeError(argument) : argument;
}
