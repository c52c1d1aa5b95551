import type { Currency } from "./currency";

/** An amount in minor units of one currency: 236.25 USD is `{ amount: 23625n, currency: "usd" }`. */
export type Money<C extends Currency = Currency> = { readonly amount: bigint; readonly currency: C };

export const money = <C extends Currency>(amount: bigint, currency: C): Money<C> => ({ amount, currency });
export const zero = <C extends Currency>(currency: C): Money<C> => money(0n, currency);

/** The types keep two known currencies apart; this keeps apart those known only at run time. Throws RangeError. */
function sameCurrency(a: Money, b: Money): void {
  if (a.currency !== b.currency) throw new RangeError(`Can't mix ${a.currency} and ${b.currency}`);
}

export function add<C extends Currency>(a: Money<C>, b: Money<NoInfer<C>>): Money<C> {
  sameCurrency(a, b);
  return money(a.amount + b.amount, a.currency);
}

export function subtract<C extends Currency>(a: Money<C>, b: Money<NoInfer<C>>): Money<C> {
  sameCurrency(a, b);
  return money(a.amount - b.amount, a.currency);
}

export function sum<C extends Currency>(amounts: readonly Money<C>[], currency: C): Money<C> {
  return amounts.reduce((total, each) => add<C>(total, each), zero(currency));
}

/** Negative, zero or positive as `a` is less than, equal to or greater than `b`. */
export function compare<C extends Currency>(a: Money<C>, b: Money<NoInfer<C>>): -1 | 0 | 1 {
  sameCurrency(a, b);
  if (a.amount === b.amount) return 0;
  return a.amount < b.amount ? -1 : 1;
}

export const isZero = (a: Money): boolean => a.amount === 0n;
export const smallest = (a: bigint, b: bigint): bigint => (a < b ? a : b);
export const largest = (a: bigint, b: bigint): bigint => (a > b ? a : b);
