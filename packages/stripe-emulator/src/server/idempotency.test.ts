import type Stripe from "stripe";
import { plainClient, refusalOf, startEmulated, type Emulated } from "../testing/emulated";

const PAID = {
  amount: 500,
  currency: "usd",
  confirm: true,
  payment_method: "pm_card_visa",
  allowed_payment_method_types: ["card"],
} satisfies Stripe.PaymentIntentCreateParams;

describe("an idempotency key", () => {
  let emulated: Emulated;
  let stripe: Stripe;
  beforeEach(async () => {
    emulated = await startEmulated();
    stripe = plainClient(emulated.url, { maxNetworkRetries: 0 });
  });
  afterEach(() => emulated.close());
  const charges = async () => (await stripe.charges.list()).data.length;

  test("gives the same answer twice and charges once, also by another secret key and after a restart", async () => {
    const first = await stripe.paymentIntents.create(PAID, { idempotencyKey: "k" });
    const second = await stripe.paymentIntents.create(PAID, { idempotencyKey: "k", apiKey: "sk_test_other" });
    expect(second.id).toBe(first.id);
    expect(second.lastResponse.headers["idempotent-replayed"]).toBe("true");
    await emulated.restart();
    expect((await stripe.paymentIntents.create(PAID, { idempotencyKey: "k" })).id).toBe(first.id);
    expect(await charges()).toBe(1);
  });

  test("with other parameters is an idempotency error", async () => {
    await stripe.paymentIntents.create(PAID, { idempotencyKey: "k" });
    const other = await refusalOf(stripe.paymentIntents.create({ ...PAID, amount: 600 }, { idempotencyKey: "k" }));
    expect(other).toMatchObject({ type: "StripeIdempotencyError", statusCode: 400 });
  });

  test("replays a decline", async () => {
    const declining = { ...PAID, payment_method: "pm_card_visa_chargeDeclined" };
    const first = await refusalOf(stripe.paymentIntents.create(declining, { idempotencyKey: "k" }));
    const second = await refusalOf(stripe.paymentIntents.create(declining, { idempotencyKey: "k" }));
    expect(second.payment_intent?.id).toBe(first.payment_intent?.id);
    expect(second.headers?.["idempotent-replayed"]).toBe("true");
    expect(await charges()).toBe(1);
  });

  test.each([
    [false, 0],
    [true, 1],
  ])("replays a 500 (committed: %s), whatever became of the request", async (committed, charged) => {
    await emulated.control("POST", "/faults", { kind: "error_500", method: "POST", committed });
    for (let attempt = 0; attempt < 2; attempt++) {
      const broken = await refusalOf(stripe.paymentIntents.create(PAID, { idempotencyKey: "k" }));
      expect(broken).toMatchObject({ type: "StripeAPIError", statusCode: 500 });
    }
    expect(await charges()).toBe(charged);
  });

  test("isn't used up by a request that doesn't validate", async () => {
    const bad = await refusalOf(stripe.paymentIntents.create({ ...PAID, amount: 1 }, { idempotencyKey: "k" }));
    expect(bad.code).toBe("amount_too_small");
    expect((await stripe.paymentIntents.create(PAID, { idempotencyKey: "k" })).status).toBe("succeeded");
  });

  test("whose first request is under way is a conflict", async () => {
    await emulated.control("POST", "/faults", { kind: "latency", method: "POST", latency_ms: 300 });
    const slow = stripe.paymentIntents.create(PAID, { idempotencyKey: "k" });
    await new Promise((done) => setTimeout(done, 100));
    const early = await refusalOf(stripe.paymentIntents.create(PAID, { idempotencyKey: "k" }));
    expect(early).toMatchObject({ statusCode: 409, code: "idempotency_key_in_use" });
    expect((await slow).status).toBe("succeeded");
    expect(await charges()).toBe(1);
  });

  test("is forgotten after a day", async () => {
    const first = await stripe.paymentIntents.create(PAID, { idempotencyKey: "k" });
    await emulated.control("POST", "/clock", { advance_s: 25 * 3600 });
    expect((await stripe.paymentIntents.create(PAID, { idempotencyKey: "k" })).id).not.toBe(first.id);
  });

  test.each(["drop_before_commit", "drop_after_commit"])("of the SDK's own makes %s charge once", async (kind) => {
    await emulated.control("POST", "/faults", { kind, method: "POST", path: "/v1/payment_intents" });
    const paid = await plainClient(emulated.url, { maxNetworkRetries: 1 }).paymentIntents.create(PAID);
    expect(paid.status).toBe("succeeded");
    expect(await charges()).toBe(1);
  });

  test("isn't used up by a rate limit, which the SDK retries only when told so", async () => {
    const client = plainClient(emulated.url, { maxNetworkRetries: 1 });
    await emulated.control("POST", "/faults", { kind: "rate_limit_429", code: "lock_timeout" });
    const limited = await refusalOf(client.paymentIntents.create(PAID, { idempotencyKey: "k" }));
    expect(limited).toMatchObject({ type: "StripeRateLimitError", code: "lock_timeout" });
    await emulated.control("POST", "/faults", { kind: "rate_limit_429", should_retry: true });
    expect((await client.paymentIntents.create(PAID, { idempotencyKey: "k" })).status).toBe("succeeded");
    expect(await charges()).toBe(1);
  });

  test("of a conflict is tried again by the SDK", async () => {
    await emulated.control("POST", "/faults", { kind: "conflict_409", path: "/v1/refunds" });
    const { id } = await stripe.paymentIntents.create(PAID);
    const refund = await plainClient(emulated.url, { maxNetworkRetries: 1 }).refunds.create({ payment_intent: id });
    expect(refund.status).toBe("succeeded");
  });
});
