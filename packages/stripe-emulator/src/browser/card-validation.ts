import { cvcLength, digitsOf, numberLength, passesLuhn } from "./card-format";

export interface CardFields {
  number: string;
  expiry: string;
  cvc: string;
  /** Null: not asked for. */
  postal: string | null;
}
export interface FieldProblem {
  code: string;
  message: string;
}
export type Problems = Partial<Record<keyof CardFields, FieldProblem>>;

/** What is wrong with the fields, in Stripe.js's codes and words. */
export function problemsOf(fields: CardFields, now: Date): Problems {
  const problems: Problems = {};
  const number = numberProblem(digitsOf(fields.number));
  const expiry = expiryProblem(digitsOf(fields.expiry), now);
  const cvc = digitsOf(fields.cvc).length < cvcLength(digitsOf(fields.number));
  if (number) problems.number = number;
  if (expiry) problems.expiry = expiry;
  if (cvc) problems.cvc = { code: "incomplete_cvc", message: "Your card's security code is incomplete." };
  if (fields.postal !== null && fields.postal.trim().length < 3)
    problems.postal = { code: "incomplete_zip", message: "Your postal code is incomplete." };
  return problems;
}

function numberProblem(digits: string): FieldProblem | null {
  if (digits.length < numberLength(digits))
    return { code: "incomplete_number", message: "Your card number is incomplete." };
  return passesLuhn(digits) ? null : { code: "invalid_number", message: "Your card number is invalid." };
}

function expiryProblem(digits: string, now: Date): FieldProblem | null {
  if (digits.length < 4) return { code: "incomplete_expiry", message: "Your card's expiration date is incomplete." };
  const month = Number(digits.slice(0, 2));
  const year = 2000 + Number(digits.slice(2));
  if (month < 1 || month > 12)
    return { code: "invalid_expiry_month", message: "Your card's expiration date is invalid." };
  if (year < now.getFullYear())
    return { code: "invalid_expiry_year_past", message: "Your card's expiration year is in the past." };
  if (year === now.getFullYear() && month < now.getMonth() + 1)
    return { code: "invalid_expiry_month_past", message: "Your card's expiration date is in the past." };
  return null;
}
