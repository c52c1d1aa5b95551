/**
 * A currency as we handle it. `decimals` are ISO 4217's minor-unit digits; `stripe_minimum_minor` is the
 * smallest charge that Stripe takes in it (https://docs.stripe.com/currencies#minimum-and-maximum-charge-amounts);
 * `stripe_step_minor` is 10 where Stripe wants three-decimal amounts to end in 0.
 */
export type CurrencyFacts = {
  readonly code: string;
  readonly decimals: 0 | 2 | 3;
  readonly stripe_minimum_minor: bigint;
  readonly stripe_step_minor: 1n | 10n;
};

const facts = (code: string, decimals: 0 | 2 | 3, stripe_minimum_minor: bigint): CurrencyFacts => ({
  code,
  decimals,
  stripe_minimum_minor,
  stripe_step_minor: decimals === 3 ? 10n : 1n,
});

const CURRENCIES = {
  usd: facts("usd", 2, 50n),
  eur: facts("eur", 2, 50n),
  gbp: facts("gbp", 2, 30n),
  cad: facts("cad", 2, 50n),
  aud: facts("aud", 2, 50n),
  mxn: facts("mxn", 2, 1000n),
  jpy: facts("jpy", 0, 50n),
  // Stripe publishes no minimum for the next three; these are half a dollar's worth, rounded up.
  krw: facts("krw", 0, 700n),
  kwd: facts("kwd", 3, 200n),
  bhd: facts("bhd", 3, 200n),
} as const satisfies Record<string, CurrencyFacts>;

export type Currency = keyof typeof CURRENCIES;

export const CURRENCY_CODES = Object.keys(CURRENCIES).filter(isCurrency);

export function isCurrency(code: string): code is Currency {
  return Object.hasOwn(CURRENCIES, code);
}

/** Facts of a currency. */
export function currencyOf(code: Currency): CurrencyFacts {
  return CURRENCIES[code];
}

/** Reads a currency code in either case. Throws RangeError where we don't know the currency: it can't be guessed. */
export function parseCurrency(code: string): Currency {
  const lower = code.toLowerCase();
  if (isCurrency(lower)) return lower;
  throw new RangeError(`Unknown currency: ${code}`);
}
