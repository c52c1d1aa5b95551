import type { CardProblem } from "./card-validation";

/** What the card's frame says, in the languages that Stripe.js is asked for here; any other is told in English. */
export interface FrameWords {
  language: string;
  title: string;
  /** Of the frame, to who can't see it. */
  frame: string;
  simulated: string;
  no_money_moves: string;
  number: string;
  expiry: string;
  expiry_like: string;
  cvc: string;
  country: string;
  zip: string;
  postal: string;
  problems: Readonly<Record<CardProblem, string>>;
}

const ENGLISH: FrameWords = {
  language: "en",
  title: "Secure card fields (simulated)",
  frame: "Secure payment input frame",
  simulated: "Simulated payments.",
  no_money_moves: "No money moves. Use a Stripe test card, such as 4242 4242 4242 4242.",
  number: "Card number",
  expiry: "Expiration date",
  expiry_like: "MM / YY",
  cvc: "Security code",
  country: "Country",
  zip: "ZIP code",
  postal: "Postal code",
  problems: {
    incomplete_number: "Your card number is incomplete.",
    invalid_number: "Your card number is invalid.",
    incomplete_expiry: "Your card's expiration date is incomplete.",
    invalid_expiry_month: "Your card's expiration date is invalid.",
    invalid_expiry_year_past: "Your card's expiration year is in the past.",
    invalid_expiry_month_past: "Your card's expiration date is in the past.",
    incomplete_cvc: "Your card's security code is incomplete.",
    incomplete_zip: "Your postal code is incomplete.",
  },
};

const SPANISH: FrameWords = {
  language: "es",
  title: "Campos seguros de la tarjeta (simulados)",
  frame: "Campos seguros para el pago",
  simulated: "Pagos simulados.",
  no_money_moves: "No se mueve dinero. Use una tarjeta de prueba de Stripe, como 4242 4242 4242 4242.",
  number: "Número de tarjeta",
  expiry: "Fecha de vencimiento",
  expiry_like: "MM / AA",
  cvc: "Código de seguridad",
  country: "País",
  zip: "Código ZIP",
  postal: "Código postal",
  problems: {
    incomplete_number: "El número de su tarjeta está incompleto.",
    invalid_number: "El número de su tarjeta no es válido.",
    incomplete_expiry: "La fecha de vencimiento de su tarjeta está incompleta.",
    invalid_expiry_month: "La fecha de vencimiento de su tarjeta no es válida.",
    invalid_expiry_year_past: "El año de vencimiento de su tarjeta ya pasó.",
    invalid_expiry_month_past: "La fecha de vencimiento de su tarjeta ya pasó.",
    incomplete_cvc: "El código de seguridad de su tarjeta está incompleto.",
    incomplete_zip: "Su código postal está incompleto.",
  },
};

/** By Stripe's `locale`, such as `es-419`; `auto`, or none, is the browser's own. */
export function wordsIn(locale: string | null, browsers: string): FrameWords {
  const asked = locale === null || locale === "" || locale === "auto" ? browsers : locale;
  return /^es\b/i.test(asked) ? SPANISH : ENGLISH;
}
