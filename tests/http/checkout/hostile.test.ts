import Stripe from "stripe";
import { settleDepositOrderWorkflow } from "../../../backend/src/workflows/checkout/settle-deposit-order";
import { settleUnsettledOrders } from "../../../backend/src/workflows/checkout/settle-unsettled";
import { sweepEvents } from "../../../backend/src/workflows/inbox/sweep-events";
import {
  confirm,
  deliver,
  drain,
  eventually,
  eventsAbout,
  expectOk,
  filledCart,
  openSession,
  ordersOf,
  send,
  type Shop,
  withShop,
} from "./shop";

const KIT = "radiance-kit-course";
const CHEAP = "hydration-single";

const count = async (shop: Shop, table: string): Promise<number> =>
  Number((await shop.sql(`select count(*) from ${table}`))[0]?.["count"]);

async function paidCart(shop: Shop, sku = KIT) {
  const { cart_id, collection_id } = await filledCart(shop, [sku]);
  const opened = await openSession(shop, collection_id);
  await confirm(shop, opened.intent_id);
  return { cart_id, collection_id, ...opened };
}

async function succeeded(shop: Shop, intent_id: string): Promise<Stripe.Event> {
  const events = await eventsAbout(shop, intent_id);
  const event = events.find((each) => each.type === "payment_intent.succeeded");
  if (!event) throw new Error("Stripe has no such event");
  return event;
}

/** The charge has gone back in full, staff know of it, the books say both, and there is no order. */
async function expectRefunded(shop: Shop, intent_id: string, cart_id: string): Promise<void> {
  const intent = await shop.stripe().paymentIntents.retrieve(intent_id, { expand: ["latest_charge"] });
  expect(intent.latest_charge).toMatchObject({ refunded: true });
  await expect(ordersOf(shop, cart_id)).resolves.toEqual([]);
  const tasks = await shop.sql("select kind from payment_task where payment_intent_id = ?", [intent_id]);
  expect(tasks).toEqual([{ kind: "payment_refunded" }]);
  const facts = await shop.sql(
    "select kind, amount_minor from ledger_fact where details->>'payment_intent_id' = ? order by kind",
    [intent_id],
  );
  const amount_minor = String(intent.amount_received);
  expect(facts).toEqual([
    { kind: "payment_captured", amount_minor },
    { kind: "payment_refused_refund", amount_minor },
  ]);
}

withShop((shop) => {
  test("4. the same event 50 times in parallel has one effect; the browser had vanished, the order is there", async () => {
    const { cart_id, intent_id } = await paidCart(shop);
    const payload = JSON.stringify(await succeeded(shop, intent_id));
    const answers = await Promise.all(Array.from({ length: 50 }, () => send(shop, payload)));
    expect(answers.map((answer) => answer.status)).toEqual(Array.from({ length: 50 }, () => 200));
    await Promise.all([drain(shop), drain(shop), drain(shop)]);
    const [order_id, ...others] = await ordersOf(shop, cart_id);
    expect(others).toEqual([]);
    await expect(count(shop, "stripe_event")).resolves.toBe(1);
    const facts = await shop.sql("select kind from ledger_fact where order_id = ?", [order_id]);
    expect(facts).toEqual([{ kind: "payment_captured" }]);
    const outcome = expectOk(await shop.call(`/store/carts/${cart_id}/outcome`));
    expect(outcome.body["outcome"]).toMatchObject({ status: "ordered", order_id });

    // What a crash left is found and finished, and finishing twice changes nothing.
    for (let run = 0; run < 2; run += 1)
      await settleDepositOrderWorkflow(shop.container()).run({ input: { order_id: String(order_id) } });
    const collections = await shop.sql("select id from order_payment_collection where order_id = ?", [order_id]);
    expect(collections).toHaveLength(2);
    await expect(count(shop, "ledger_fact")).resolves.toBe(1);
    await expect(count(shop, "outbox_message")).resolves.toBe(1);

    // As a crash between placing and settling leaves it; the job finds it.
    await shop.sql("alter table payment_schedule disable trigger payment_schedule_keep_snapshot");
    await shop.sql("update payment_schedule set order_id = null, settled_at = null, state = 'open'");
    await shop.sql("alter table payment_schedule enable trigger payment_schedule_keep_snapshot");
    await expect(settleUnsettledOrders(shop.container(), new Date())).resolves.toBe(1);
    await expect(settleUnsettledOrders(shop.container(), new Date())).resolves.toBe(0);
    expect(await shop.sql("select order_id, state from payment_schedule")).toEqual([{ order_id, state: "settled" }]);
    await expect(count(shop, "ledger_fact")).resolves.toBe(1);
  });

  test("5. events in the wrong order never turn an order back", async () => {
    const { cart_id, collection_id } = await filledCart(shop, [KIT]);
    const { intent_id } = await openSession(shop, collection_id);
    await expect(confirm(shop, intent_id, "pm_card_visa_chargeDeclined")).rejects.toThrow();
    await confirm(shop, intent_id);
    const events = (await eventsAbout(shop, intent_id)).reverse();
    expect(events.map((event) => event.type)).toEqual(
      expect.arrayContaining(["payment_intent.created", "payment_intent.payment_failed", "payment_intent.succeeded"]),
    );
    for (const event of events) {
      await send(shop, JSON.stringify(event));
      await drain(shop);
    }
    await expect(ordersOf(shop, cart_id)).resolves.toHaveLength(1);
    const [schedule] = await shop.sql("select state, failed_attempts from payment_schedule where cart_id = ?", [
      cart_id,
    ]);
    expect(schedule).toEqual({ state: "settled", failed_attempts: 0 });
  });

  test("6 and 7. nothing unsigned, altered or stale gets in; what we don't use is kept as ignored; a queued event keeps", async () => {
    const { cart_id, intent_id } = await paidCart(shop);
    const payload = JSON.stringify(await succeeded(shop, intent_id));
    const now = Math.floor(Date.now() / 1_000);
    const secret = String(process.env["STRIPE_WEBHOOK_SECRET"]);
    const header = Stripe.webhooks.generateTestHeaderString({ payload, secret, timestamp: now });
    const foreign = Stripe.webhooks.generateTestHeaderString({ payload, secret: "whsec_another", timestamp: now });
    const refused = [
      await send(shop, payload, { header: "t=1,v1=00" }),
      await send(shop, payload, { header: foreign }),
      await send(shop, payload.replace("usd", "usc"), { header }),
      await send(shop, payload, { age_s: 301 }),
    ];
    for (const answer of refused) {
      expect(answer.status).toBe(400);
      expect(await answer.json()).toMatchObject({ code: "SIGNATURE_INVALID" });
    }
    await expect(count(shop, "stripe_event")).resolves.toBe(0);

    const unused = payload.replace("payment_intent.succeeded", "payout.paid").replace(/evt_\w+/, "evt_unused1");
    expect((await send(shop, unused)).status).toBe(200);
    expect(await shop.sql("select status from stripe_event")).toEqual([{ status: "ignored" }]);

    expect((await send(shop, payload, { age_s: 290 })).status).toBe(200);
    await drain(shop, 600_000);
    await expect(ordersOf(shop, cart_id)).resolves.toHaveLength(1);
  });

  test("8. two tabs and Stripe's event complete one cart: one order, both tabs see it, one charge", async () => {
    const { cart_id, intent_id } = await paidCart(shop);
    await send(shop, JSON.stringify(await succeeded(shop, intent_id)));
    const [one, two] = await Promise.all([
      shop.call(`/store/carts/${cart_id}/complete`, {}),
      shop.call(`/store/carts/${cart_id}/complete`, {}),
      drain(shop),
    ]);
    const orders = await ordersOf(shop, cart_id);
    expect(orders).toHaveLength(1);
    for (const tab of [one, two]) expect(tab.body["order"]?.["id"]).toBe(orders[0]);
    await drain(shop, 60_000);
    expect((await shop.stripe().refunds.list({ payment_intent: intent_id })).data).toEqual([]);
    await expect(count(shop, "ledger_fact")).resolves.toBe(1);
  });

  test("11. a tampered amount, currency, plan or way of charging is refused, and the server's figure stands", async () => {
    const { cart_id, collection_id } = await filledCart(shop, [KIT]);
    const path = `/store/payment-collections/${collection_id}/payment-sessions`;
    const tries: [unknown, number][] = [
      [{ provider_id: "pp_stripe_stripe", amount: 1 }, 400],
      [{ provider_id: "pp_stripe_stripe", data: { amount: 100 } }, 400],
      [{ provider_id: "pp_stripe_stripe", data: { currency: "jpy" } }, 400],
      [{ provider_id: "pp_stripe_stripe", data: { capture_method: "manual" } }, 400],
      [{ provider_id: "pp_stripe_stripe", data: { setup_future_usage: "on_session" } }, 400],
      [{ provider_id: "pp_stripe_stripe", data: { id: "pi_another", session_id: "payses_another" } }, 400],
      [{ provider_id: "pp_stripe_stripe", data: { plan: "half" } }, 400],
      [{ provider_id: "pp_stripe_stripe", data: { due_today: { minor: "100", currency: "usd" } } }, 409],
      [{ provider_id: "pp_system_default" }, 400],
    ];
    for (const [body, status] of tries) expect((await shop.call(path, body)).status).toBe(status);
    const opened = await openSession(shop, collection_id, { plan: "deposit" });
    const intent = await shop.stripe().paymentIntents.retrieve(opened.intent_id);
    expect(intent).toMatchObject({ amount: 23_625, currency: "usd", capture_method: "automatic" });
    // Unpaid, it is no order.
    const early = await shop.call(`/store/carts/${cart_id}/complete`, {});
    expect(early.body["type"]).not.toBe("order");
    await expect(ordersOf(shop, cart_id)).resolves.toEqual([]);
  });

  test("12. a payment of a cheaper cart, or of another currency, makes no order and goes back", async () => {
    const cheap = await paidCart(shop, CHEAP);
    const dear = await filledCart(shop, [KIT]);
    const { session_id } = await openSession(shop, dear.collection_id);
    await shop.sql(`update payment_session set data = jsonb_set(data, '{id}', to_jsonb(?::text)) where id = ?`, [
      cheap.intent_id,
      session_id,
    ]);
    const completed = await shop.call(`/store/carts/${dear.cart_id}/complete`, {});
    expect(completed.status).toBe(400);
    expect(completed.body["code"]).toBe("PAYMENT_AMOUNT_MISMATCH");
    await expect(ordersOf(shop, dear.cart_id)).resolves.toEqual([]);

    const forged = await shop.stripe().paymentIntents.create({
      amount: 23_625,
      currency: "cad",
      allowed_payment_method_types: ["card"],
      metadata: { ampoule_session: session_id, ampoule_cart: dear.cart_id },
    });
    await confirm(shop, forged.id);
    await deliver(shop, forged.id);
    await expectRefunded(shop, forged.id, dear.cart_id);

    const foreign = await shop.stripe().paymentIntents.create({
      amount: 5_000,
      currency: "usd",
      allowed_payment_method_types: ["card"],
    });
    await confirm(shop, foreign.id);
    await deliver(shop, foreign.id);
    // Not ours: another integration of the same account keeps its money.
    expect((await shop.stripe().refunds.list({ payment_intent: foreign.id })).data).toEqual([]);
  });

  test("12. somebody else's charge that names a client's session goes back, and the client still gets the order", async () => {
    const { cart_id, collection_id } = await filledCart(shop, [KIT]);
    const { session_id, intent_id } = await openSession(shop, collection_id);
    const forged = await shop.stripe().paymentIntents.create({
      amount: 100,
      currency: "usd",
      allowed_payment_method_types: ["card"],
      metadata: { ampoule_session: session_id, ampoule_cart: cart_id },
    });
    await confirm(shop, forged.id);
    await deliver(shop, forged.id);
    await expectRefunded(shop, forged.id, cart_id);
    await confirm(shop, intent_id);
    expect(expectOk(await shop.call(`/store/carts/${cart_id}/complete`, {})).body["type"]).toBe("order");
    await expect(ordersOf(shop, cart_id)).resolves.toHaveLength(1);
    expect((await shop.stripe().refunds.list({ payment_intent: intent_id })).data).toEqual([]);
  });

  test("12. what was paid for a cart that is something else by now goes back in full, once", async () => {
    const { cart_id, collection_id, intent_id } = await paidCart(shop);
    await shop.sql(
      "update cart_line_item set title = 'x', quantity = 2, unit_price = unit_price / 2, raw_unit_price = jsonb_build_object('value', (unit_price / 2)::text, 'precision', 20) where cart_id = ?",
      [cart_id],
    );
    await deliver(shop, intent_id);
    await expectRefunded(shop, intent_id, cart_id);
    await shop.sql("update stripe_event set status = 'received', next_attempt_at = now()");
    await drain(shop);
    await expectRefunded(shop, intent_id, cart_id);
    expect((await shop.stripe().refunds.list({ payment_intent: intent_id })).data).toHaveLength(1);
    const outcome = expectOk(await shop.call(`/store/carts/${cart_id}/outcome`));
    expect(outcome.body["outcome"]).toMatchObject({ status: "refunded" });

    // The client starts again with the same cart, at its price of now.
    const path = `/store/payment-collections/${collection_id}/payment-sessions`;
    expect((await shop.call(path, { provider_id: "pp_stripe_stripe" })).status).toBe(409);
    const second = await openSession(shop, collection_id);
    await confirm(shop, second.intent_id);
    await deliver(shop, second.intent_id);
    await expect(ordersOf(shop, cart_id)).resolves.toHaveLength(1);
  });

  test("13. a price that changes is told before anything is charged; what was opened is charged as it was told", async () => {
    const { cart_id, collection_id } = await filledCart(shop, [KIT]);
    const raise = (amount: number) =>
      shop.sql(
        `update price set amount = ?, raw_amount = jsonb_build_object('value', ?::text, 'precision', 20)
         where price_set_id in (select price_set_id from product_variant_price_set where variant_id = ?)`,
        [amount, String(amount), kit],
      );
    const kit = await shop.variant(KIT);
    await raise(1_000);
    const path = `/store/payment-collections/${collection_id}/payment-sessions`;
    const told = await shop.call(path, { provider_id: "pp_stripe_stripe" });
    expect([told.status, told.body["code"]]).toEqual([409, "PAYMENT_AMOUNT_MISMATCH"]);
    const plan = expectOk(await shop.call(`/store/carts/${cart_id}/payment-plan`));
    expect(plan.body["payment_plan"]).toMatchObject({ total: { minor: "100000" }, due_today: { minor: "25000" } });
    const opened = await openSession(shop, collection_id);
    expect(opened.amount_minor).toBe("25000");
    await raise(2_000);
    await confirm(shop, opened.intent_id);
    const completed = expectOk(await shop.call(`/store/carts/${cart_id}/complete`, {}));
    expect(completed.body["order"]).toMatchObject({ total: 1_000 });
    await deliver(shop, opened.intent_id);
    const [schedule] = await shop.sql("select snapshot from payment_schedule where cart_id = ?", [cart_id]);
    expect(schedule?.["snapshot"]).toMatchObject({ total_minor: "100000", due_today_minor: "25000" });
  });

  test("an event that never arrived is found at Stripe, and Stripe was told nothing of the person or the treatment", async () => {
    const { cart_id } = await paidCart(shop);
    await sweepEvents(shop.container(), new Date());
    await drain(shop);
    // The backend's own clock may have come first, and be at it.
    const orders = await eventually(async () => {
      const found = await ordersOf(shop, cart_id);
      return found.length > 0 ? found : undefined;
    });
    expect(orders).toHaveLength(1);
    expect(shop.told()).toContain(cart_id);
    expect(shop.told()).not.toMatch(
      /rosalind|quimby|example\.com|radiance|hydration|vitamin|ketamine|kit"|clinic|order_/i,
    );
  });
});
