import type Stripe from "stripe";
import { refusalOf, type Emulated } from "./emulated";

const CARDS_ONLY = { enabled: true, allow_redirects: "never" } as const;
const NOWHERE = "http://127.0.0.1:9/hooks/stripe";

/**
 * Goes by every route once at least, so that every kind of object and every type of event has been seen. Tests compare
 * what it went by with the emulator's own tables: a new route or event that isn't here fails them.
 */
export async function exercise(emulated: Emulated): Promise<void> {
  await customers(emulated);
  await payments(emulated);
  await afterwards(emulated);
  await endpoints(emulated.stripe);
  const events = await emulated.stripe.events.list({ limit: 100 });
  await emulated.stripe.events.retrieve(events.data[0]?.id ?? "");
}

/** As Stripe.js does it: the number never passes by our server, and by a secret key it would be refused. */
async function cardOfBrowser(url: string, number: string): Promise<string> {
  const response = await fetch(`${url}/v1/payment_methods`, {
    method: "POST",
    headers: { Authorization: "Bearer pk_test_browser" },
    body: new URLSearchParams({
      type: "card",
      "card[number]": number,
      "card[exp_month]": "12",
      "card[exp_year]": "2034",
      "card[cvc]": "123",
    }),
  });
  const method: { id: string } = await response.json();
  return method.id;
}

async function customers({ stripe, url }: Emulated): Promise<void> {
  const customer = await stripe.customers.create({
    address: { country: "US", postal_code: "10001" },
    metadata: { reference: "c" },
  });
  await stripe.customers.retrieve(customer.id);
  const card = await cardOfBrowser(url, "4242424242424242");
  const attached = await stripe.paymentMethods.attach(card, { customer: customer.id });
  await stripe.paymentMethods.retrieve(attached.id, { expand: ["customer"] });
  await stripe.paymentMethods.update(attached.id, { metadata: { reference: "m" } });
  await stripe.paymentMethods.list({ customer: customer.id, type: "card" });
  await stripe.customers.listPaymentMethods(customer.id);
  await stripe.customers.update(customer.id, { invoice_settings: { default_payment_method: attached.id } });
  await stripe.customers.list({ limit: 3 });
  await stripe.paymentMethods.detach(attached.id);
  await stripe.customers.del(customer.id);
}

/** What happens by itself: disputes, refunds that come back, and payouts. */
async function afterwards({ stripe, control }: Emulated): Promise<void> {
  const pay = (payment_method: string) =>
    stripe.paymentIntents.create({
      amount: 5_000,
      currency: "usd",
      automatic_payment_methods: CARDS_ONLY,
      payment_method,
      confirm: true,
    });
  for (const card of ["pm_card_refundFail", "pm_card_pendingRefund"])
    await stripe.refunds.create({ payment_intent: (await pay(card)).id });
  for (let count = 0; count < 3; count++) await pay("pm_card_createDispute");
  await control("POST", "/hurry");
  const [won, lost, accepted] = (await stripe.disputes.list({ expand: ["data.charge"] })).data.map(({ id }) => id);
  await stripe.disputes.update(won ?? "", { evidence: { uncategorized_text: "winning_evidence" } });
  await stripe.disputes.update(lost ?? "", { evidence: { uncategorized_text: "losing_evidence" }, submit: true });
  await stripe.disputes.close(accepted ?? "");
  await control("POST", "/hurry");
  await stripe.disputes.retrieve(won ?? "");

  await control("POST", "/clock", { advance_s: 3 * 24 * 3600 });
  const { id: payout } = await control("POST", "/payouts");
  await control("POST", "/hurry");
  await stripe.payouts.retrieve(String(payout), { expand: ["balance_transaction"] });
  await stripe.payouts.list({ status: "paid" });
  const moved = await stripe.balanceTransactions.list({ payout: String(payout), expand: ["data.source"], limit: 100 });
  await stripe.balanceTransactions.retrieve(moved.data[0]?.id ?? "");
  await stripe.balance.retrieve();
}

async function payments({ stripe, url, control }: Emulated): Promise<void> {
  const create = (more: Partial<Stripe.PaymentIntentCreateParams> = {}) =>
    stripe.paymentIntents.create({ amount: 5_000, currency: "usd", automatic_payment_methods: CARDS_ONLY, ...more });
  const pay = (payment_method: string, more: Partial<Stripe.PaymentIntentCreateParams> = {}) =>
    create({ payment_method, confirm: true, ...more });
  const buyer = await stripe.customers.create({});
  const open = await create({ customer: buyer.id, setup_future_usage: "off_session", metadata: { reference: "p" } });
  await stripe.paymentIntents.update(open.id, { amount: 6_000, payment_method_options: { card: {} } });
  await refusalOf(stripe.paymentIntents.confirm(open.id, { payment_method: "pm_card_visa_chargeDeclined" }));
  await stripe.paymentIntents.confirm(open.id, { payment_method: "pm_card_visa" });
  await stripe.paymentIntents.retrieve(open.id, { expand: ["latest_charge.refunds", "customer", "payment_method"] });
  await stripe.paymentIntents.list({ customer: buyer.id });
  const [charge] = (await stripe.charges.list({ payment_intent: open.id, limit: 1 })).data;
  await stripe.charges.retrieve(charge?.id ?? "", { expand: ["refunds"] });

  await stripe.paymentIntents.cancel((await create()).id, { cancellation_reason: "abandoned" });
  const held = await pay("pm_card_visa", { capture_method: "manual" });
  await stripe.paymentIntents.capture(held.id, { amount_to_capture: 4_000 });
  await stripe.paymentIntents.cancel((await pay("pm_card_visa", { capture_method: "manual" })).id);
  await pay("pm_card_authenticationRequired");
  await pay("pm_card_authenticationRequired", {
    automatic_payment_methods: { enabled: true },
    return_url: "https://clinic.example/return",
  });
  await control("POST", "/processing", {});
  const slow = await pay("pm_card_visa");
  await control("POST", `/payment_intents/${slow.id}/settle`, { outcome: "succeeded" });
  await fetch(`${url}/v1/payment_intents/${slow.id}?client_secret=${slow.client_secret ?? ""}&key=pk_test_browser`);

  const refund = await stripe.refunds.create({
    payment_intent: slow.id,
    amount: 1_000,
    reason: "requested_by_customer",
  });
  await stripe.refunds.retrieve(refund.id, { expand: ["charge", "payment_intent"] });
  await stripe.refunds.update(refund.id, { metadata: { reference: "r" } });
  await stripe.refunds.list({ payment_intent: slow.id });
}

async function endpoints(stripe: Stripe): Promise<void> {
  const endpoint = await stripe.webhookEndpoints.create({ url: NOWHERE, enabled_events: ["payout.paid"] });
  await stripe.webhookEndpoints.retrieve(endpoint.id);
  await stripe.webhookEndpoints.update(endpoint.id, { disabled: true });
  await stripe.webhookEndpoints.list();
  await stripe.webhookEndpoints.del(endpoint.id);
}
