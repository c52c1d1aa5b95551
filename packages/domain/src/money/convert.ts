import { type Currency, currencyOf, parseCurrency } from "./currency";
import { type Money, money } from "./money";

/** What Medusa hands over for an amount: a number, a decimal string, or a raw value padded with zeros. */
export type RawAmount = number | string | { readonly value: string | number };

const DECIMAL = /^([+-]?)(\d*)(?:\.(\d*))?(?:e([+-]?\d{1,3}))?$/i;

/**
 * Major units (Medusa's) to minor units, exactly: `{ value: "236.25000000" }` in USD is 23625n. Digits beyond the
 * currency's are rounded half away from zero. Throws RangeError where it isn't a decimal number.
 */
export function minorFromRaw(raw: RawAmount, currency: Currency): bigint {
  const text = String(typeof raw === "object" ? raw.value : raw).trim();
  const match = DECIMAL.exec(text);
  const [, sign = "", whole = "", fraction = "", exponent = "0"] = match ?? [];
  if (!match || whole + fraction === "") throw new RangeError(`Not a decimal amount: ${text}`);
  const digits = BigInt(whole + fraction);
  const shift = currencyOf(currency).decimals + Number(exponent) - fraction.length;
  const size = shift >= 0 ? digits * 10n ** BigInt(shift) : roundedQuotient(digits, 10n ** BigInt(-shift));
  return sign === "-" ? -size : size;
}

const roundedQuotient = (dividend: bigint, divisor: bigint): bigint => (dividend * 2n + divisor) / (divisor * 2n);

/** Minor units to a decimal string of major units, which Medusa takes: 23625n in USD is `"236.25"`. */
export function majorFromMinor(minor: bigint, currency: Currency): string {
  const { decimals } = currencyOf(currency);
  const digits = String(minor < 0n ? -minor : minor).padStart(decimals + 1, "0");
  const sign = minor < 0n ? "-" : "";
  if (decimals === 0) return `${sign}${digits}`;
  return `${sign}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}

/** As our routes speak of money. */
export type MoneyInJson = { minor: string; currency: string };

export const moneyToJson = (amount: Money): MoneyInJson => ({
  minor: String(amount.amount),
  currency: amount.currency,
});

/** Throws RangeError where the currency is unknown, SyntaxError where the minor units are no whole number. */
export const moneyFromJson = (json: MoneyInJson): Money => money(BigInt(json.minor), parseCurrency(json.currency));

/** For people: `$236.25` in `en-US`. Exact for any size: the decimal string is formatted, not a float. */
export function formatMoney(amount: Money, locale: string): string {
  const format = new Intl.NumberFormat(locale, { style: "currency", currency: amount.currency.toUpperCase() });
  // ECMA-402 formats decimal strings exactly; TypeScript's library types it for template literals alone.
  return format.format(majorFromMinor(amount.amount, amount.currency) as `${number}`);
}
