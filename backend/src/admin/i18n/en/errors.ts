import { type ErrorCode, ERRORS } from "@ampoule/contract/errors";

/** What the routes can refuse with, as the contract says it. */
export const errors = Object.fromEntries(Object.entries(ERRORS).map(([code, { message }]) => [code, message])) as {
  // `fromEntries` forgets the keys.
  readonly [Code in ErrorCode]: string;
};
