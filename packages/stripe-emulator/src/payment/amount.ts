import { badParameter, unsupported } from "../wire/failure";

/**
 * Least amount by currency, in minor units. https://docs.stripe.com/currencies#minimum-and-maximum-charge-amounts
 * For currencies that Stripe's table doesn't name, the least is one that converts to about 0.50 USD.
 */
const MINIMUM_MINOR: Readonly<Record<string, number>> = {
  usd: 50,
  aed: 200,
  aud: 50,
  bgn: 100,
  brl: 50,
  cad: 50,
  chf: 50,
  czk: 1500,
  dkk: 250,
  eur: 50,
  gbp: 30,
  hkd: 400,
  huf: 17500,
  inr: 50,
  jpy: 50,
  mxn: 1000,
  myr: 200,
  nok: 300,
  nzd: 50,
  pln: 200,
  ron: 200,
  sek: 300,
  sgd: 50,
  thb: 1000,
  krw: 700,
  kwd: 160,
  bhd: 190,
  jod: 360,
  omr: 200,
  tnd: 1600,
};
const THREE_DECIMALS = new Set(["kwd", "bhd", "jod", "omr", "tnd"]);
const NO_DECIMALS = new Set(["jpy", "krw"]);
const MAXIMUM_MINOR = 99_999_999;

/** @throws StripeFailure when Stripe would refuse this amount of this currency. */
export function checkAmount(amount_minor: number, currency: string): void {
  const minimum_minor = MINIMUM_MINOR[currency];
  if (minimum_minor === undefined) {
    if (/^[a-z]{3}$/.test(currency)) throw unsupported(`the currency ${currency}`, "currency");
    throw badParameter(`Invalid currency: ${currency}.`, "currency");
  }
  if (amount_minor < minimum_minor)
    throw badParameter(`Amount must be at least ${inWords(minimum_minor, currency)}`, "amount", "amount_too_small");
  if (amount_minor > MAXIMUM_MINOR)
    throw badParameter(`Amount must be no more than ${inWords(MAXIMUM_MINOR, currency)}`, "amount", "amount_too_large");
  if (THREE_DECIMALS.has(currency) && amount_minor % 10 !== 0)
    throw badParameter(
      `Invalid amount: ${currency} amounts must be divisible by 10, as its smallest unit isn't in circulation.`,
      "amount",
    );
}

/** `$0.50 usd`, as Stripe writes it in its messages. */
export function inWords(amount_minor: number, currency: string): string {
  const decimals = THREE_DECIMALS.has(currency) ? 3 : NO_DECIMALS.has(currency) ? 0 : 2;
  const digits = String(amount_minor).padStart(decimals + 1, "0");
  const major = decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
  return currency === "usd" ? `$${major} usd` : `${major} ${currency}`;
}
