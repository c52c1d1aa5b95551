import { allocate, largest, shareOf, smallest } from "../money/index";
import { invariant } from "../result/index";
import type { RefundRule } from "./describe";

/** A session's share of the price: largest remainder, so that they add up to it (ASC 606 allocation). Minor units. */
export function sessionValues(price: bigint, sessions: number): bigint[] {
  invariant(Number.isInteger(sessions) && sessions > 0, "a package has sessions");
  return allocate(
    price,
    Array.from({ length: sessions }, () => 1n),
  );
}

export type Stopping = {
  /** Sessions delivered when the client stops. */
  readonly delivered: number;
  /** Their value. */
  readonly delivered_value: bigint;
  /** What the clinic keeps of the undelivered. */
  readonly retained: bigint;
  /** What goes back of what was paid; never below 0. */
  readonly refund: bigint;
  /** What the client still owes for sessions delivered beyond what was paid. The retained share is never billed. */
  readonly owed: bigint;
};

/**
 * What a cleared client gets back who stops after `delivered` sessions having paid `paid`. Minor units, all of one
 * currency. Before clearance everything that was paid goes back, and this function isn't asked.
 */
export function stopAfter(input: {
  readonly price: bigint;
  readonly paid: bigint;
  readonly sessions: number;
  readonly delivered: number;
  readonly rule: RefundRule;
}): Stopping {
  const { price, paid, sessions, delivered, rule } = input;
  invariant(delivered >= 0 && delivered <= sessions, "no more sessions are delivered than there are");
  invariant(paid >= 0n && paid <= price, "no more is paid than the price");
  const delivered_value = sessionValues(price, sessions)
    .slice(0, delivered)
    .reduce((all, each) => all + each, 0n);
  const undelivered = price - delivered_value;
  const unspent = largest(paid - delivered_value, 0n);
  const retained = smallest(shareOf(undelivered, rule.retained_basis_points), unspent);
  return {
    delivered,
    delivered_value,
    retained,
    refund: unspent - retained,
    owed: largest(delivered_value - paid, 0n),
  };
}

/** The refund table of a package that is paid in full: a row for stopping after 0, 1, … sessions, but not after all. */
export function refundTable(price: bigint, sessions: number, rule: RefundRule): Stopping[] {
  return Array.from({ length: sessions }, (_, delivered) =>
    stopAfter({ price, paid: price, sessions, delivered, rule }),
  );
}
