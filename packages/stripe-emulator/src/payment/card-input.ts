import type Stripe from "stripe";
import { z } from "zod";
import { cardOfNumber, cardOfToken, passesLuhn, type TestCard } from "../cards/test-cards";
import { buildBillingDetails, type GivenBillingDetails } from "../objects/address";
import { buildCard } from "../objects/card-details";
import { buildPaymentMethod } from "../objects/payment-method";
import type { Context } from "../server/context";
import { badParameter, cardFailure, StripeFailure } from "../wire/failure";
import { address, changeMetadata, emptyable, metadata, text } from "../wire/parameters";

export const BillingDetails = z.strictObject({
  address: emptyable(address()).optional(),
  email: emptyable(text(512)).optional(),
  name: emptyable(text()).optional(),
  phone: emptyable(text(20)).optional(),
});

/** What describes a card in `POST /v1/payment_methods` and in `payment_method_data`. */
export const cardMethodShape = {
  type: z.literal("card"),
  card: z.strictObject({
    number: text(30),
    exp_month: text(2),
    exp_year: text(4),
    cvc: text(4).optional(),
  }),
  billing_details: BillingDetails.optional(),
  metadata: metadata().optional(),
};
export const CardMethod = z.strictObject(cardMethodShape);
export type CardMethod = z.output<typeof CardMethod>;

/** Makes a PaymentMethod of a card's details. @throws StripeFailure 402 in the words of Stripe's test mode. */
export function createFromDetails(context: Context, given: CardMethod): Stripe.PaymentMethod {
  if (context.caller === "secret")
    throw new StripeFailure(402, {
      type: "invalid_request_error",
      message:
        "Sending credit card numbers directly to the Stripe API is generally unsafe. To continue processing use Stripe.js, " +
        "the Stripe mobile bindings, or Stripe Elements. In tests, use the PaymentMethods pm_card_….",
    });
  const number = given.card.number.replace(/\s/g, "");
  const exp_month = Number(given.card.exp_month);
  const exp_year = fullYear(given.card.exp_year);
  const test = checkCard(number, exp_month, exp_year, given.card.cvc, new Date(context.tx.now_ms()));
  return store(context, test, {
    exp_month,
    exp_year,
    cvc_given: given.card.cvc !== undefined,
    billing_details: given.billing_details,
    metadata: changeMetadata({}, given.metadata),
  });
}

/** A fresh PaymentMethod of `pm_card_visa` and its like; undefined when the id is no such token. */
export function createFromToken(context: Context, token: string): Stripe.PaymentMethod | undefined {
  const test = cardOfToken(token);
  if (!test) return undefined;
  const next_year = new Date(context.tx.now_ms()).getUTCFullYear() + 1;
  return store(context, test, {
    exp_month: 12,
    exp_year: next_year,
    cvc_given: true,
    billing_details: undefined,
    metadata: {},
  });
}

interface Details {
  exp_month: number;
  exp_year: number;
  cvc_given: boolean;
  billing_details: GivenBillingDetails | undefined;
  metadata: Record<string, string>;
}

function store(context: Context, test: TestCard, details: Details): Stripe.PaymentMethod {
  const { tx } = context;
  const method = buildPaymentMethod({
    id: tx.id("pm"),
    created: tx.now_s(),
    billing_details: buildBillingDetails(details.billing_details),
    metadata: details.metadata,
    card: buildCard({
      kind: test.kind,
      exp_month: details.exp_month,
      exp_year: details.exp_year,
      cvc_given: details.cvc_given,
      postal_code_given: Boolean(details.billing_details?.address?.postal_code),
    }),
  });
  tx.put("cards", {
    id: method.id,
    kind: test.kind,
    consumed: false,
    set_up: test.authentication === "on_session",
  });
  return tx.put("payment_methods", method);
}

const fullYear = (year: string): number => (year.length === 2 ? 2000 + Number(year) : Number(year));

function checkCard(number: string, month: number, year: number, cvc: string | undefined, now: Date): TestCard {
  if (!passesLuhn(number)) throw cardError("incorrect_number", "Your card number is incorrect.", "number");
  if (!(month >= 1 && month <= 12))
    throw cardError("invalid_expiry_month", "Your card's expiration month is invalid.", "exp_month");
  const past = year * 12 + month < now.getUTCFullYear() * 12 + now.getUTCMonth() + 1;
  if (!(year < now.getUTCFullYear() + 50) || past)
    throw cardError("invalid_expiry_year", "Your card's expiration year is invalid.", "exp_year");
  if (cvc !== undefined && !/^\d{3,4}$/.test(cvc))
    throw cardError("invalid_cvc", "Your card's security code is invalid.", "cvc");
  const test = cardOfNumber(number);
  // The words of Stripe's test mode for a real card.
  if (!test)
    throw cardFailure({
      code: "card_declined",
      decline_code: "test_mode_live_card",
      message:
        "Your card was declined. Your request was in test mode, but used a non test card. For a list of valid test cards, visit: https://stripe.com/docs/testing.",
      param: "",
    });
  return test;
}

const cardError = (code: string, message: string, param: string): StripeFailure =>
  new StripeFailure(402, { type: "card_error", code, message, param });

export const noSuchMethod = (id: string, param: string): StripeFailure =>
  badParameter(`No such PaymentMethod: '${id}'`, param, "resource_missing");
