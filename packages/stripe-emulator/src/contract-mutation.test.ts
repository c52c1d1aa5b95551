import type Stripe from "stripe";
import { problemsOf } from "./testing/conformity";
import { startEmulated, type Emulated } from "./testing/emulated";

type Fields = Record<string, unknown>;

/** A check that can't fail checks nothing: ten answers, each broken in one field, must each be caught. */
describe("the contract's schemas catch", () => {
  let emulated: Emulated;
  let charge: Stripe.Charge;
  let intent: Stripe.PaymentIntent;
  let refund: Stripe.Refund;
  let event: Stripe.Event | undefined;
  let customer: Stripe.Customer;

  beforeAll(async () => {
    emulated = await startEmulated();
    const { stripe } = emulated;
    customer = await stripe.customers.create({ address: { country: "US" } });
    intent = await stripe.paymentIntents.create({
      amount: 500,
      currency: "usd",
      customer: customer.id,
      confirm: true,
      payment_method: "pm_card_visa",
      allowed_payment_method_types: ["card"],
    });
    charge = await stripe.charges.retrieve(String(intent.latest_charge));
    refund = await stripe.refunds.create({ payment_intent: intent.id });
    event = (await stripe.events.list({ type: "charge.succeeded" })).data[0];
  });
  afterAll(() => emulated.close());

  const broken = (value: object, breakIt: (copy: Fields) => void): string[] => {
    const copy: Fields = JSON.parse(JSON.stringify(value));
    expect(problemsOf(copy)).toEqual([]);
    breakIt(copy);
    return problemsOf(copy);
  };
  const within = (copy: Fields, ...path: string[]): Fields =>
    path.reduce<Fields>((node, key) => Object(node[key]), copy);

  const MUTATIONS: [string, () => object, (copy: Fields) => void][] = [
    ["an amount that is text", () => intent, (copy) => (copy["amount"] = "500")],
    ["a status that Stripe doesn't know", () => intent, (copy) => (copy["status"] = "paid")],
    ["a field that is missing", () => intent, (copy) => delete copy["client_secret"]],
    ["a field too many", () => charge, (copy) => (copy["simulated"] = true)],
    ["a null that isn't allowed", () => charge, (copy) => (copy["billing_details"] = null)],
    ["a wrong kind of object", () => refund, (copy) => (copy["object"] = "refunds")],
    ["a number in metadata", () => customer, (copy) => (copy["metadata"] = { a: 1 })],
    [
      "a field too many, deep inside",
      () => charge,
      (copy) => (within(copy, "payment_method_details", "card")["number"] = "4242"),
    ],
    ["a broken object inside an event", () => event ?? {}, (copy) => delete within(copy, "data", "object")["captured"]],
    ["an event of an unknown type", () => event ?? {}, (copy) => (copy["type"] = "charge.paid")],
  ];

  test("nothing wrong in ten answers that are right, of which there are ten", () => expect(MUTATIONS).toHaveLength(10));
  test.each(MUTATIONS)("%s", (_name, value, breakIt) => {
    expect(broken(value(), breakIt)).not.toEqual([]);
  });
});
