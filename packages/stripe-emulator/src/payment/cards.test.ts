import type Stripe from "stripe";
import { refusalOf, startEmulated, type Emulated } from "../testing/emulated";

let emulated: Emulated;
let stripe: Stripe;
beforeAll(async () => {
  emulated = await startEmulated();
  stripe = emulated.stripe;
});
afterAll(() => emulated.close());

const PUBLISHABLE = { Authorization: "Bearer pk_test_browser" };

/** As the Payment Element does it: the card goes from the browser to Stripe. */
async function payInBrowser(number: string, more: Stripe.PaymentIntentCreateParams | object = {}) {
  const intent = await stripe.paymentIntents.create({
    amount: 500,
    currency: "usd",
    automatic_payment_methods: { enabled: true },
    ...more,
  });
  const response = await fetch(`${emulated.url}/v1/payment_intents/${intent.id}/confirm`, {
    method: "POST",
    headers: PUBLISHABLE,
    body: new URLSearchParams({
      client_secret: intent.client_secret ?? "",
      use_stripe_sdk: "true",
      "payment_method_data[type]": "card",
      "payment_method_data[card][number]": number,
      "payment_method_data[card][exp_month]": "12",
      "payment_method_data[card][exp_year]": "34",
      "payment_method_data[card][cvc]": "123",
      "payment_method_data[billing_details][address][country]": "US",
    }),
  });
  return { id: intent.id, status: response.status, body: await response.json() };
}
const authenticate = (body: { next_action: { use_stripe_sdk: { stripe_js: string } } }, outcome: string) =>
  fetch(`${body.next_action.use_stripe_sdk.stripe_js}/${outcome}`, { method: "POST" });

describe("on the Payment Element's way", () => {
  test.each([
    ["4242424242424242", "visa"],
    ["5555555555554444", "mastercard"],
    ["378282246310005", "amex"],
  ])("%s pays", async (number, brand) => {
    const paid = await payInBrowser(number);
    expect(paid).toMatchObject({ status: 200, body: { status: "succeeded" } });
    const charge = (await stripe.charges.list({ payment_intent: paid.id })).data[0];
    expect(charge?.payment_method_details?.card?.brand).toBe(brand);
  });

  test.each([
    ["4000000000000002", "card_declined", "generic_decline"],
    ["4000000000009995", "card_declined", "insufficient_funds"],
    ["4000000000000069", "expired_card", undefined],
    ["4000000000000127", "incorrect_cvc", undefined],
    ["4000000000000119", "processing_error", undefined],
    ["4000000000000341", "card_declined", "generic_decline"],
  ])("%s is declined as %s %s, and the intent takes another card", async (number, code, decline_code) => {
    const declined = await payInBrowser(number);
    expect(declined).toMatchObject({
      status: 402,
      body: { error: { type: "card_error", code, payment_intent: { status: "requires_payment_method" } } },
    });
    expect(declined.body.error.decline_code).toBe(decline_code);
    expect(declined.body.error.payment_intent).not.toHaveProperty("metadata");
    const after = await stripe.paymentIntents.retrieve(declined.id);
    expect(after).toMatchObject({ amount_received: 0, last_payment_error: { code } });
  });

  test.each(["4000002500003155", "4000002760003184"])("%s pays once authenticated", async (number) => {
    const waiting = await payInBrowser(number);
    expect(waiting.body).toMatchObject({ status: "requires_action", next_action: { type: "use_stripe_sdk" } });
    expect((await stripe.charges.list({ payment_intent: waiting.id })).data).toEqual([]);
    await authenticate(waiting.body, "complete");
    expect((await stripe.paymentIntents.retrieve(waiting.id)).status).toBe("succeeded");
    // A second press, or the page of another tab, changes nothing.
    await authenticate(waiting.body, "fail");
    expect((await stripe.paymentIntents.retrieve(waiting.id)).status).toBe("succeeded");
    expect((await stripe.charges.list({ payment_intent: waiting.id })).data).toHaveLength(1);
  });

  test.each(["fail", "cancel"])("authentication that ends in %s charges nothing", async (outcome) => {
    const waiting = await payInBrowser("4000002760003184");
    await authenticate(waiting.body, outcome);
    expect(await stripe.paymentIntents.retrieve(waiting.id)).toMatchObject({
      status: "requires_payment_method",
      last_payment_error: { code: "payment_intent_authentication_failure" },
    });
    expect((await stripe.charges.list({ payment_intent: waiting.id })).data).toEqual([]);
  });

  test("4000008260003178 authenticates and is declined then", async () => {
    const waiting = await payInBrowser("4000008260003178");
    await authenticate(waiting.body, "complete");
    expect(await stripe.paymentIntents.retrieve(waiting.id)).toMatchObject({
      status: "requires_payment_method",
      last_payment_error: { decline_code: "insufficient_funds" },
    });
  });

  test("a canceled intent's authentication page is worthless", async () => {
    const waiting = await payInBrowser("4000002760003184");
    await stripe.paymentIntents.cancel(waiting.id);
    await authenticate(waiting.body, "complete");
    expect((await stripe.paymentIntents.retrieve(waiting.id)).status).toBe("canceled");
  });
});

describe("a saved card", () => {
  const balance = (customer: string, payment_method: string) =>
    stripe.paymentIntents.create({
      amount: 700,
      currency: "usd",
      customer,
      payment_method,
      off_session: true,
      confirm: true,
    });
  const save = async (number: string) => {
    const customer = await stripe.customers.create({});
    const first = await payInBrowser(number, { customer: customer.id, setup_future_usage: "off_session" });
    if (first.body.status === "requires_action") await authenticate(first.body, "complete");
    const [card] = (await stripe.paymentMethods.list({ customer: customer.id })).data;
    return { customer: customer.id, card: card?.id ?? "" };
  };

  test("that was authenticated for later pays while the client is away", async () => {
    const { customer, card } = await save("4000002500003155");
    expect((await balance(customer, card)).status).toBe("succeeded");
  });

  test("that always authenticates doesn't", async () => {
    const { customer, card } = await save("4000002760003184");
    expect(await refusalOf(balance(customer, card))).toMatchObject({
      code: "authentication_required",
      payment_intent: { status: "requires_payment_method" },
    });
  });

  test("of another customer is refused, and a used card without a customer too", async () => {
    const { card } = await save("4242424242424242");
    const other = await stripe.customers.create({});
    expect(await refusalOf(balance(other.id, card))).toMatchObject({ code: "resource_missing" });
    const once = await payInBrowser("4242424242424242");
    expect((await refusalOf(balance(other.id, once.body.payment_method))).message).toContain("may not be used again");
  });

  test("0341 is attached, and fails when charged", async () => {
    const customer = await stripe.customers.create({});
    const card = await stripe.paymentMethods.attach("pm_card_chargeCustomerFail", { customer: customer.id });
    expect(await refusalOf(balance(customer.id, card.id))).toMatchObject({ code: "card_declined" });
  });
});
