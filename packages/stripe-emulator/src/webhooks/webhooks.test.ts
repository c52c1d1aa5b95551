import { SECRET, startEmulated, startReceiver, until, type Emulated, type Receiver } from "../testing/emulated";
import { nextDelay_ms } from "./back-off";

let receiver: Receiver;
let emulated: Emulated;
beforeEach(async () => {
  receiver = await startReceiver();
  emulated = await startEmulated({ webhook: { url: receiver.url, secret: SECRET } });
});
afterEach(async () => {
  await emulated.close();
  await receiver.close();
});

const pay = () =>
  emulated.stripe.paymentIntents.create({
    amount: 500,
    currency: "usd",
    confirm: true,
    payment_method: "pm_card_visa",
    allowed_payment_method_types: ["card"],
  });
const fault = (body: object) => emulated.control("POST", "/webhooks/faults", body);
const PAYMENT = ["charge.succeeded", "payment_intent.created", "payment_intent.succeeded"];

describe("events", () => {
  test("arrive signed, each with the object that it is about", async () => {
    const intent = await pay();
    await emulated.stripe.refunds.create({ payment_intent: intent.id });
    await receiver.until((received) => received.length === 5);
    expect(receiver.types().sort()).toEqual([...PAYMENT, "charge.refunded", "refund.created"].sort());
    await until(async () => (await emulated.stripe.events.list({ delivery_success: true })).data.length === 5);
  });

  test("come again with growing delays until they are accepted, also after a restart", async () => {
    receiver.answerWith(() => 500);
    await emulated.stripe.customers.create({});
    await receiver.until((received) => received.length === 1);
    await emulated.restart();
    receiver.answerWith(() => 200);
    await emulated.control("POST", "/clock", { advance_s: 3600 });
    await receiver.until((received) => received.length === 2);
    expect(receiver.received[0]?.event?.id).toBe(receiver.received[1]?.event?.id);
    const { deliveries } = await emulated.control("GET", "/deliveries");
    expect(deliveries).toMatchObject([{ state: expect.stringMatching(/pending|delivered/) }]);
  });

  test("go only to endpoints that want them, with that endpoint's secret", async () => {
    const endpoint = await emulated.stripe.webhookEndpoints.create({
      url: receiver.url,
      enabled_events: ["refund.created"],
    });
    expect(endpoint.secret).toMatch(/^whsec_/);
    await pay();
    await receiver.until((received) => received.length === 3);
    expect(receiver.types().sort()).toEqual(PAYMENT);
    expect((await emulated.stripe.webhookEndpoints.retrieve(endpoint.id)).secret).toBeUndefined();
    await emulated.stripe.webhookEndpoints.del(endpoint.id);
  });

  test("go to the environment's endpoint by the types that it names, and by others after a restart that names others", async () => {
    const webhook = { url: receiver.url, secret: SECRET, events: ["charge.succeeded", "refund.created"] };
    const choosy = await startEmulated({ webhook });
    try {
      const { data } = await choosy.stripe.webhookEndpoints.list();
      expect(data.map(({ enabled_events }) => enabled_events)).toEqual([["charge.succeeded", "refund.created"]]);
      await choosy.stripe.paymentIntents.create({
        amount: 500,
        currency: "usd",
        confirm: true,
        payment_method: "pm_card_visa",
        allowed_payment_method_types: ["card"],
      });
      await receiver.until((received) => received.length === 1);
      expect(receiver.types()).toEqual(["charge.succeeded"]);
      webhook.events = ["customer.created"];
      await choosy.restart();
      const after = await choosy.stripe.webhookEndpoints.list();
      expect(after.data.map(({ enabled_events }) => enabled_events)).toEqual([["customer.created"]]);
    } finally {
      await choosy.close();
    }
  });

  test("give up after three days", () => {
    expect([1, 2, 3, 20].map((failures) => nextDelay_ms(failures, 0, 0))).toEqual([1000, 2000, 4000, 3_600_000]);
    expect(nextDelay_ms(5, 0, 4 * 24 * 3600 * 1000)).toBeNull();
  });
});

describe("ordered at the control door, events are", () => {
  test("duplicated", async () => {
    await fault({ kind: "duplicate", copies: 4, types: ["charge.succeeded"] });
    await pay();
    await receiver.until((received) => received.length === 7);
    expect(receiver.types().filter((type) => type === "charge.succeeded")).toHaveLength(5);
  });

  test("reordered", async () => {
    await fault({ kind: "reorder", count: 3 });
    await pay();
    await receiver.until((received) => received.length === 3);
    expect(receiver.types()).toEqual(["payment_intent.succeeded", "charge.succeeded", "payment_intent.created"]);
  });

  test("held and released", async () => {
    await fault({ kind: "hold", count: 3 });
    await pay();
    await until(async () => JSON.stringify(await emulated.control("GET", "/deliveries")).split('"held"').length === 4);
    expect(receiver.received).toEqual([]);
    expect(await emulated.control("POST", "/webhooks/release", {})).toEqual({ released: 3 });
    expect(receiver.types()).toEqual(["payment_intent.created", "charge.succeeded", "payment_intent.succeeded"]);
  });

  test("dropped, and still in Stripe's list", async () => {
    await fault({ kind: "drop", types: ["payment_intent.succeeded"] });
    await pay();
    await receiver.until((received) => received.length === 2);
    expect(receiver.types()).not.toContain("payment_intent.succeeded");
    expect((await emulated.stripe.events.list({ type: "payment_intent.succeeded" })).data).toHaveLength(1);
  });

  test.each([
    ["stale", /tolerance/],
    ["forged", /signatures/],
  ])("%s, which the SDK's verification sees", async (kind, refusal) => {
    await fault({ kind, types: ["customer.created"] });
    await emulated.stripe.customers.create({});
    await receiver.until((received) => received.length === 1);
    expect(receiver.received[0]?.refusal).toMatch(refusal);
  });

  test("sent for a refund by hand at the dashboard, which names no request", async () => {
    const intent = await pay();
    await emulated.control("POST", "/refunds", { payment_intent: intent.id, amount: 100 });
    await receiver.until((received) => received.length === 5);
    const refunded = receiver.received.find((each) => each.event?.type === "charge.refunded");
    expect(refunded?.event).toMatchObject({ request: { id: null }, data: { object: { amount_refunded: 100 } } });
  });
});
