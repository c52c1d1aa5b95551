import { CartOutcomeResponse, PaymentScheduleResponse } from "@ampoule/contract";
import { confirm, expectOk, filledCart, openSession, ordersOf, type Shop, tell, withShop } from "./shop";
import { placed, signedInStaff } from "./placed";

const KIT = "radiance-kit-course";

async function paid(shop: Shop, card?: string): Promise<{ cart_id: string; intent_id: string }> {
  const { cart_id, collection_id } = await filledCart(shop, [KIT]);
  const { intent_id } = await openSession(shop, collection_id);
  await confirm(shop, intent_id, card);
  return { cart_id, intent_id };
}

/** What a crash, or an event that was faster, finds between an order and its settlement. */
async function unsettle(shop: Shop): Promise<void> {
  await shop.sql("alter table ledger_fact disable trigger user");
  await shop.sql("delete from ledger_fact");
  await shop.sql("alter table ledger_fact enable trigger user");
  await shop.sql("alter table payment_schedule disable trigger payment_schedule_keep_snapshot");
  await shop.sql(
    "update payment_schedule set order_id = null, settled_at = null, payment_intent_id = null, state = 'open'",
  );
  await shop.sql("alter table payment_schedule enable trigger payment_schedule_keep_snapshot");
}

const factsOf = (shop: Shop, intent_id: string) =>
  shop.sql(
    `select kind, amount_minor, tax_minor from ledger_fact where details->>'payment_intent_id' = ?
     order by recorded_at, amount_minor`,
    [intent_id],
  );

const tasksOf = async (shop: Shop, intent_id: string): Promise<unknown[]> =>
  (await shop.sql("select kind from payment_task where payment_intent_id = ? order by created_at", [intent_id])).map(
    ({ kind }) => kind,
  );

const moved = (kind: string, amount_minor: string, tax_minor = "0") => ({ kind, amount_minor, tax_minor });

async function outcomeOf(shop: Shop, cart_id: string) {
  const answer = expectOk(await shop.call(`/store/carts/${cart_id}/outcome`));
  return CartOutcomeResponse.parse(answer.body).outcome;
}

withShop((shop) => {
  test("a refund that Stripe tells of before its order is settled settles it, and stands in the books", async () => {
    const { order_id, intent_id } = await placed(shop);
    await unsettle(shop);
    await shop.control("POST", "refunds", { payment_intent: intent_id, amount: 5_000 });
    await tell(shop, intent_id, "refund.");
    await expect(factsOf(shop, intent_id)).resolves.toEqual([
      moved("payment_captured", "23625"),
      moved("refund_succeeded", "5000"),
    ]);
    expect(await shop.sql("select order_id, state from payment_schedule")).toEqual([{ order_id, state: "settled" }]);
    expect(await shop.sql("select distinct status from stripe_event")).toEqual([{ status: "applied" }]);
  });

  test("a refund of a charge that has no order yet sends back the rest of it; of another integration's, nothing", async () => {
    const { cart_id, intent_id } = await paid(shop);
    await shop.control("POST", "refunds", { payment_intent: intent_id, amount: 5_000 });
    await tell(shop, intent_id, "refund.");
    const facts = [
      moved("payment_captured", "23625"),
      moved("payment_refused_refund", "18625"),
      moved("payment_refused_refund", "5000"),
    ];
    await expect(factsOf(shop, intent_id)).resolves.toEqual(facts);
    await tell(shop, intent_id);
    await expect(factsOf(shop, intent_id)).resolves.toEqual(facts);
    await expect(tasksOf(shop, intent_id)).resolves.toEqual(["payment_refunded"]);
    await expect(ordersOf(shop, cart_id)).resolves.toEqual([]);

    const foreign = await shop
      .stripe()
      .paymentIntents.create({ amount: 700, currency: "usd", allowed_payment_method_types: ["card"] });
    await confirm(shop, foreign.id);
    await shop.control("POST", "refunds", { payment_intent: foreign.id, amount: 100 });
    await tell(shop, foreign.id);
    await expect(factsOf(shop, foreign.id)).resolves.toEqual([]);
    expect((await shop.stripe().refunds.list({ payment_intent: foreign.id })).data).toHaveLength(1);
    expect(await shop.sql("select distinct status from stripe_event where status <> 'ignored'")).toEqual([
      { status: "applied" },
    ]);
  });

  test("a refund that fails later is taken back in the books, with its tax and by line, and staff are told", async () => {
    await shop.sql("update tax_rate set rate = 8.875");
    const { order_id, intent_id } = await placed(shop, "pm_card_refundFail");
    await shop.stripe().refunds.create({ payment_intent: intent_id, amount: 10_000 });
    await tell(shop, intent_id, "refund.");
    // 8.875 % of what is taxed: 100.00 has 8.15 in it.
    const before = [moved("payment_captured", "25722", "2097"), moved("refund_succeeded", "10000", "815")];
    await expect(factsOf(shop, intent_id)).resolves.toEqual(before);
    await shop.control("POST", "hurry", {});
    for (let times = 0; times < 2; times += 1) {
      await tell(shop, intent_id, "refund.");
      await expect(factsOf(shop, intent_id)).resolves.toEqual([...before, moved("refund_failed", "10000", "815")]);
    }
    const [refund, reversal] = await shop.sql(
      "select reference, lines from ledger_fact where kind like 'refund%' order by recorded_at",
    );
    expect(reversal).toEqual({ reference: `${String(refund?.["reference"])}:failed`, lines: refund?.["lines"] });
    await expect(tasksOf(shop, intent_id)).resolves.toEqual(["refund_failed"]);
    const staff = await signedInStaff(shop);
    const seen = expectOk(await shop.call(`/admin/orders/${order_id}/payment-schedule`, undefined, staff));
    const { facts } = PaymentScheduleResponse.parse(seen.body).payment_schedule;
    expect(facts.map(({ kind }) => kind)).toEqual(["payment_captured", "refund_succeeded", "refund_failed"]);
  });

  test("a refund that had failed before anybody told of it never went out, in the books neither", async () => {
    const { intent_id } = await placed(shop, "pm_card_refundFail");
    await shop.stripe().refunds.create({ payment_intent: intent_id });
    await shop.control("POST", "hurry", {});
    await tell(shop, intent_id, "refund.");
    await expect(factsOf(shop, intent_id)).resolves.toEqual([moved("payment_captured", "23625")]);
    await expect(tasksOf(shop, intent_id)).resolves.toEqual(["refund_failed"]);
  });

  test("a charge without an order whose refund fails isn't called refunded; one by hand is in the books, too", async () => {
    const { cart_id, intent_id } = await paid(shop, "pm_card_refundFail");
    await shop.sql("update cart_line_item set title = 'x', quantity = 2 where cart_id = ?", [cart_id]);
    await tell(shop, intent_id);
    await expect(outcomeOf(shop, cart_id)).resolves.toMatchObject({ status: "refunded" });
    await shop.control("POST", "hurry", {});
    await tell(shop, intent_id);
    const failed = [
      moved("payment_captured", "23625"),
      moved("payment_refused_refund", "23625"),
      moved("refund_failed", "23625"),
    ];
    await expect(factsOf(shop, intent_id)).resolves.toEqual(failed);
    await expect(tasksOf(shop, intent_id)).resolves.toEqual(["payment_refunded", "refund_failed"]);
    await expect(outcomeOf(shop, cart_id)).resolves.toMatchObject({ status: "refund_failed" });
    // Nor does what staff are asked to send back become an order meanwhile.
    expect((await shop.call(`/store/carts/${cart_id}/complete`, {})).body["type"]).not.toBe("order");

    await shop.control("POST", "refunds", { payment_intent: intent_id });
    await tell(shop, intent_id);
    const by_hand = [...failed, moved("payment_refused_refund", "23625")];
    await expect(factsOf(shop, intent_id)).resolves.toEqual(by_hand);
    await expect(outcomeOf(shop, cart_id)).resolves.toMatchObject({ status: "refunded" });
    await shop.control("POST", "hurry", {});
    await tell(shop, intent_id);
    await expect(factsOf(shop, intent_id)).resolves.toEqual([...by_hand, moved("refund_failed", "23625")]);
    await expect(tasksOf(shop, intent_id)).resolves.toEqual(["payment_refunded", "refund_failed", "refund_failed"]);
    await expect(outcomeOf(shop, cart_id)).resolves.toMatchObject({ status: "refund_failed" });
  });
});
