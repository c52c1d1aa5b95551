import { cvcLength, digitsOf, numberLength, passesLuhn } from "./card-format";

export interface CardFields {
  number: string;
  expiry: string;
  cvc: string;
  /** Null: not asked for. */
  postal: string | null;
}
/** Stripe.js's codes. */
export type CardProblem =
  | "incomplete_number"
  | "invalid_number"
  | "incomplete_expiry"
  | "invalid_expiry_month"
  | "invalid_expiry_year_past"
  | "invalid_expiry_month_past"
  | "incomplete_cvc"
  | "incomplete_zip";
export type Problems = Partial<Record<keyof CardFields, CardProblem>>;

/** What is wrong with the fields. */
export function problemsOf(fields: CardFields, now: Date): Problems {
  const problems: Problems = {};
  const number = numberProblem(digitsOf(fields.number));
  const expiry = expiryProblem(digitsOf(fields.expiry), now);
  const cvc = digitsOf(fields.cvc).length < cvcLength(digitsOf(fields.number));
  if (number) problems.number = number;
  if (expiry) problems.expiry = expiry;
  if (cvc) problems.cvc = "incomplete_cvc";
  if (fields.postal !== null && fields.postal.trim().length < 3) problems.postal = "incomplete_zip";
  return problems;
}

function numberProblem(digits: string): CardProblem | null {
  if (digits.length < numberLength(digits)) return "incomplete_number";
  return passesLuhn(digits) ? null : "invalid_number";
}

function expiryProblem(digits: string, now: Date): CardProblem | null {
  if (digits.length < 4) return "incomplete_expiry";
  const month = Number(digits.slice(0, 2));
  const year = 2000 + Number(digits.slice(2));
  if (month < 1 || month > 12) return "invalid_expiry_month";
  if (year < now.getFullYear()) return "invalid_expiry_year_past";
  if (year === now.getFullYear() && month < now.getMonth() + 1) return "invalid_expiry_month_past";
  return null;
}
