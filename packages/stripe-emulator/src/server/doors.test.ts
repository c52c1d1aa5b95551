import Stripe from "stripe";
import { API_VERSION } from "../wire/api-version";
import { plainClient, refusalOf, startEmulated, type Emulated } from "../testing/emulated";

let emulated: Emulated;
beforeAll(async () => {
  emulated = await startEmulated();
});
afterAll(() => emulated.close());

const post = async (path: string, form: Record<string, string>, headers: Record<string, string> = {}) => {
  const response = await fetch(`${emulated.url}${path}`, { method: "POST", headers, body: new URLSearchParams(form) });
  return { status: response.status, body: await response.json() };
};
const PUBLISHABLE = { Authorization: "Bearer pk_test_browser" };

describe("a secret key", () => {
  test("of live mode, an unknown one and none at all are refused", async () => {
    for (const key of ["sk_live_x", "nonsense"])
      expect(await refusalOf(new Stripe(key, settings()).customers.list())).toMatchObject({ statusCode: 401 });
    expect((await fetch(`${emulated.url}/v1/customers`)).status).toBe(401);
  });

  test("may not send a card's number", async () => {
    const made = emulated.stripe.paymentMethods.create({
      type: "card",
      card: { number: "4242424242424242", exp_month: 12, exp_year: 2034, cvc: "123" },
    });
    expect((await refusalOf(made)).message).toContain("unsafe");
  });

  test("gets 501 for what isn't supported, and the SDK doesn't try again", async () => {
    const client = plainClient(emulated.url, { maxNetworkRetries: 3 });
    const calls: (() => Promise<unknown>)[] = [
      () => client.subscriptions.list(),
      () => client.setupIntents.list(),
      () => client.customers.create({ balance: 5 }),
      () => client.paymentIntents.create({ amount: 500, currency: "usd", transfer_group: "x" }),
      () =>
        client.paymentIntents.create({
          amount: 500,
          currency: "usd",
          payment_method_options: { link: { setup_future_usage: "none" } },
        }),
    ];
    for (const call of calls)
      expect(await refusalOf(call())).toMatchObject({ statusCode: 501, code: "emulator_unsupported" });
    const other = new Stripe("sk_test_x", { ...settings(), apiVersion: "2024-04-10" as Stripe.LatestApiVersion });
    expect(await refusalOf(other.customers.list())).toMatchObject({ statusCode: 501 });
  });
});

describe("a publishable key", () => {
  let intent: Stripe.PaymentIntent;
  beforeAll(async () => {
    const customer = await emulated.stripe.customers.create({});
    intent = await emulated.stripe.paymentIntents.create({
      amount: 500,
      currency: "usd",
      customer: customer.id,
      metadata: { cart: "secret" },
      automatic_payment_methods: { enabled: true },
    });
  });

  test("reads an intent by its client secret, without what is the server's", async () => {
    const read = async (secret: string) => {
      const query = new URLSearchParams({ key: "pk_test_browser", client_secret: secret });
      const response = await fetch(`${emulated.url}/v1/payment_intents/${intent.id}?${query}`);
      return { status: response.status, body: await response.json() };
    };
    const seen = await read(intent.client_secret ?? "");
    expect(seen).toMatchObject({ status: 200, body: { id: intent.id, amount: 500 } });
    for (const field of ["metadata", "customer", "latest_charge", "payment_method_options"])
      expect(seen.body).not.toHaveProperty(field);
    expect((await read(`${intent.id}_secret_wrong`)).status).toBe(400);
  });

  test("reaches nothing else", async () => {
    for (const path of [
      "/v1/customers",
      "/v1/refunds",
      "/v1/payment_intents",
      `/v1/payment_intents/${intent.id}/capture`,
    ])
      expect(await post(path, { amount: "500", currency: "usd" }, PUBLISHABLE)).toMatchObject({
        status: 403,
        body: { error: { code: "secret_key_required" } },
      });
    expect((await fetch(`${emulated.url}/v1/charges`, { headers: PUBLISHABLE })).status).toBe(403);
  });

  test("can't change how the server wants to be paid", async () => {
    const secret = { client_secret: intent.client_secret ?? "", payment_method: "pm_card_visa" };
    const confirm = (more: Record<string, string>) =>
      post(`/v1/payment_intents/${intent.id}/confirm`, { ...secret, ...more }, PUBLISHABLE);
    for (const [name, value] of [
      ["amount", "1"],
      ["capture_method", "manual"],
      ["off_session", "true"],
      ["currency", "eur"],
    ] as const)
      expect((await confirm({ [name]: value })).status).toBe(501);
    expect((await emulated.stripe.paymentIntents.retrieve(intent.id)).status).toBe("requires_payment_method");
  });

  test("makes a PaymentMethod without its fingerprint; numbers that aren't test cards are declined", async () => {
    const card = (number: string) => ({
      type: "card",
      "card[number]": number,
      "card[exp_month]": "12",
      "card[exp_year]": "2034",
      "card[cvc]": "123",
    });
    const made = await post("/v1/payment_methods", card("4242424242424242"), PUBLISHABLE);
    expect(made).toMatchObject({ status: 200, body: { card: { last4: "4242" } } });
    expect(made.body.card).not.toHaveProperty("fingerprint");
    expect(await post("/v1/payment_methods", card("4539578763621486"), PUBLISHABLE)).toMatchObject({
      status: 402,
      body: { error: { decline_code: "test_mode_live_card" } },
    });
    expect(await post("/v1/payment_methods", card("4242424242424241"), PUBLISHABLE)).toMatchObject({
      status: 402,
      body: { error: { code: "incorrect_number" } },
    });
    expect(
      await post("/v1/payment_methods", { ...card("4242424242424242"), "card[exp_year]": "2020" }, PUBLISHABLE),
    ).toMatchObject({
      body: { error: { code: "invalid_expiry_year" } },
    });
  });
});

describe("the control door", () => {
  test("is shut by default", async () => {
    const closed = await startEmulated({ control: false });
    expect((await fetch(`${closed.url}/_control/clock`)).status).toBe(404);
    await closed.close();
  });

  test("doesn't open to a page in a browser", async () => {
    const response = await fetch(`${emulated.url}/_control/reset`, {
      method: "POST",
      headers: { Origin: "https://elsewhere.example" },
    });
    expect(response.status).toBe(403);
  });

  test("draws the same ids from the same seed", async () => {
    const draw = async () => {
      await emulated.control("POST", "/reset");
      await emulated.control("POST", "/seed", { seed: "s" });
      return (await emulated.stripe.customers.create({})).id;
    };
    expect(await draw()).toBe(await draw());
  });

  test("answers all that was paid and given back in one call", async () => {
    await emulated.control("POST", "/reset");
    const intent = await emulated.stripe.paymentIntents.create({
      amount: 500,
      currency: "usd",
      confirm: true,
      payment_method: "pm_card_visa",
      allowed_payment_method_types: ["card"],
      metadata: { reference: "cart_1" },
    });
    const refund = await emulated.stripe.refunds.create({ payment_intent: intent.id, amount: 200 });
    const memory = await emulated.control("GET", "/memory");
    const charge = { id: intent.latest_charge, payment_intent: intent.id, metadata: { reference: "cart_1" } };
    expect(memory).toMatchObject({
      payment_intents: [expect.objectContaining({ id: intent.id, status: "succeeded", amount_received: 500 })],
      charges: [expect.objectContaining({ ...charge, status: "succeeded", amount: 500, amount_refunded: 200 })],
      refunds: [expect.objectContaining({ id: refund.id, charge: intent.latest_charge, amount: 200 })],
    });
    expect(JSON.stringify(memory)).not.toContain("client_secret");
  });

  test("takes an intent to processing and ends it either way", async () => {
    for (const outcome of ["succeeded", "failed"]) {
      await emulated.control("POST", "/processing", {});
      const intent = await emulated.stripe.paymentIntents.create({
        amount: 500,
        currency: "usd",
        confirm: true,
        payment_method: "pm_card_visa",
        allowed_payment_method_types: ["card"],
      });
      expect(intent.status).toBe("processing");
      await emulated.control("POST", `/payment_intents/${intent.id}/settle`, { outcome });
      const { status } = await emulated.stripe.paymentIntents.retrieve(intent.id);
      expect(status).toBe(outcome === "succeeded" ? "succeeded" : "requires_payment_method");
    }
  });
});

test("the version that is spoken is the SDK's", () => expect(Stripe.API_VERSION).toBe(API_VERSION));

function settings(): Stripe.StripeConfig {
  const { hostname, port } = new URL(emulated.url);
  return { host: hostname, port, protocol: "http", maxNetworkRetries: 0 };
}
