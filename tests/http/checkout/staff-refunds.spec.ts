import { beginOrderEditOrderWorkflow, cancelBeginOrderEditWorkflow } from "@medusajs/medusa/core-flows";
import { setTimeout as sleep } from "node:timers/promises";
import type Stripe from "stripe";
import { placed, type Placed, signedInStaff } from "./placed";
import { type Answer, eventually, expectOk, type Shop, withShop } from "./shop";

const DEPOSIT_MINOR = 23_625;

type Staff = Record<string, string>;
type Desk = Placed & { readonly payment_id: string; readonly staff: Staff };

/** A placed order, its payment, and a member of staff. */
async function atDesk(shop: Shop, card?: string): Promise<Desk> {
  const order = await placed(shop, card);
  const [payment] = await shop.sql(
    `select p.id from payment p join order_payment_collection o on o.payment_collection_id = p.payment_collection_id
     where o.order_id = ?`,
    [order.order_id],
  );
  return { ...order, payment_id: String(payment?.["id"]), staff: await signedInStaff(shop) };
}

const codes = (answers: readonly Answer[]) =>
  answers.map(({ status, body }) => [status, body["code"] ?? body["type"]]).sort();

withShop((shop) => {
  const refund = ({ payment_id, staff }: Desk, body: object, by: Staff = staff) =>
    shop.call(`/admin/payments/${payment_id}/refund`, body, by);
  const cancel = ({ order_id, staff }: Desk) => shop.call(`/admin/orders/${order_id}/cancel`, {}, staff);
  const sentBack = async ({ intent_id }: Desk): Promise<number[]> =>
    (await shop.stripe().refunds.list({ payment_intent: intent_id, limit: 100 })).data.map(({ amount }) => amount);
  const chargeOf = async ({ intent_id }: Desk): Promise<Stripe.Charge> =>
    shop
      .stripe()
      .charges.list({ payment_intent: intent_id })
      .then(({ data }) => {
        if (!data[0]) throw new Error("no charge");
        return data[0];
      });
  /** What the order counts as sent back, and what its payment does; minor units. */
  const counted = async ({ order_id, payment_id }: Desk) => {
    const [order] = await shop.sql(
      `select coalesce(sum(-amount) * 100, 0)::int as minor from order_transaction
       where order_id = ? and reference = 'refund' and deleted_at is null`,
      [order_id],
    );
    const [payment] = await shop.sql(
      "select coalesce(sum(amount) * 100, 0)::int as minor from refund where payment_id = ? and deleted_at is null",
      [payment_id],
    );
    return { order: order?.["minor"], payment: payment?.["minor"] };
  };
  const statusOf = async ({ order_id }: Desk) =>
    (await shop.sql(`select status from "order" where id = ?`, [order_id]))[0]?.["status"];
  const tasks = () => shop.sql("select kind, reference, sentence, amount_minor from payment_task");
  const dispute = async (desk: Desk): Promise<void> => {
    await shop.control("POST", "hurry");
    await eventually(async () => ((await chargeOf(desk)).disputed ? true : undefined));
  };

  test("a part and then the rest go back, answered as stock Medusa answers, and no more than was captured", async () => {
    const desk = await atDesk(shop);
    const part = expectOk(await refund(desk, { amount: 70, note: "a goodwill" }));
    expect(part.body["payment"]).toMatchObject({
      id: desk.payment_id,
      amount: 236.25,
      currency_code: "usd",
      refunds: [{ amount: 70, note: "a goodwill", payment_id: desk.payment_id }],
    });
    const more = await refund(desk, { amount: 166.26 });
    expect([more.status, more.body]).toMatchObject([400, { type: "invalid_data", code: "REFUND_TOO_LARGE" }]);
    const rest = expectOk(await refund(desk, { amount: 166.25 }));
    expect(rest.body["payment"]?.["refunds"]).toHaveLength(2);
    expect((await refund(desk, {})).status).toBe(400);
    expect((await refund(desk, { amount: -1 })).status).toBe(400);
    expect(await sentBack(desk)).toEqual([16_625, 7_000]);
    expect(await counted(desk)).toEqual({ order: DEPOSIT_MINOR, payment: DEPOSIT_MINOR });
    expect((await refund({ ...desk, payment_id: "pay_unknown" }, { amount: 1 })).status).toBe(404);
    expect((await refund(desk, { amount: 1 }, {})).status).toBe(401);
  });

  test("refunds that are asked for at once are made one after another, and Medusa counts what Stripe made", async () => {
    const desk = await atDesk(shop);
    const answers = await Promise.all([70, 60, 50].map((amount) => refund(desk, { amount })));
    expect(codes(answers)).toEqual([
      [200, undefined],
      [200, undefined],
      [200, undefined],
    ]);
    expect(await sentBack(desk)).toHaveLength(3);
    expect(await counted(desk)).toEqual({ order: 18_000, payment: 18_000 });
  });

  test("a refund that is sent three times at once, or clicked twice, is made once", async () => {
    const desk = await atDesk(shop);
    const thrice = await Promise.all([70, 70, 70].map((amount) => refund(desk, { amount })));
    expect(codes(thrice)).toEqual([
      [200, undefined],
      [409, "REFUND_REPEATED"],
      [409, "REFUND_REPEATED"],
    ]);
    const twice = await Promise.all([
      refund(desk, { amount: 100 }),
      sleep(60).then(() => refund(desk, { amount: 100 })),
    ]);
    expect(codes(twice)).toEqual([
      [200, undefined],
      [409, "REFUND_REPEATED"],
    ]);
    expect(await sentBack(desk)).toEqual([10_000, 7_000]);
    expect(await counted(desk)).toEqual({ order: 17_000, payment: 17_000 });
  });

  test("the same amount goes back again when a colleague asks for it, or a while has passed", async () => {
    const desk = await atDesk(shop);
    expectOk(await refund(desk, { amount: 10 }));
    expectOk(await refund(desk, { amount: 10 }, await signedInStaff(shop, "colleague@clinic.example")));
    await shop.sql("update refund set created_at = created_at - interval '1 minute'");
    expectOk(await refund(desk, { amount: 10 }));
    expect(await sentBack(desk)).toEqual([1_000, 1_000, 1_000]);
    expect(await counted(desk)).toEqual({ order: 3_000, payment: 3_000 });
  });

  test("while an edit of the order is open nothing goes back, by a refund or by canceling", async () => {
    const desk = await atDesk(shop);
    const { order_id } = desk;
    await beginOrderEditOrderWorkflow(shop.container()).run({ input: { order_id } });
    expect(codes([await refund(desk, { amount: 70 }), await cancel(desk)])).toEqual([
      [409, "ORDER_CHANGE_ACTIVE"],
      [409, "ORDER_CHANGE_ACTIVE"],
    ]);
    expect(await sentBack(desk)).toEqual([]);
    expect(await counted(desk)).toEqual({ order: 0, payment: 0 });
    expect(await statusOf(desk)).toBe("pending");
    await cancelBeginOrderEditWorkflow(shop.container()).run({ input: { order_id } });
    expectOk(await refund(desk, { amount: 70 }));
  });

  test("a canceled order has its money back, as stock Medusa does it, and nobody is told to look", async () => {
    const desk = await atDesk(shop);
    const canceled = expectOk(await cancel(desk));
    expect(canceled.body["order"]).toMatchObject({ id: desk.order_id, status: "canceled" });
    expect(await sentBack(desk)).toEqual([DEPOSIT_MINOR]);
    expect(await counted(desk)).toEqual({ order: DEPOSIT_MINOR, payment: DEPOSIT_MINOR });
    expect(await tasks()).toEqual([]);
    const again = await cancel(desk);
    expect([again.status, again.body["message"]]).toEqual([400, `Order with id ${desk.order_id} has been canceled.`]);
    expect((await cancel({ ...desk, order_id: "order_unknown" })).status).toBe(404);
    expect((await cancel({ ...desk, staff: {} })).status).toBe(401);
    expect((await refund(desk, { amount: 1 })).status).toBeGreaterThanOrEqual(400);
    expect(await sentBack(desk)).toEqual([DEPOSIT_MINOR]);
  });

  test("a refund that is on its way counts as made when an order is canceled", async () => {
    const desk = await atDesk(shop, "pm_card_pendingRefund");
    expectOk(await refund(desk, { amount: 70 }));
    expectOk(await cancel(desk));
    expect((await sentBack(desk)).reduce((sum, each) => sum + each, 0)).toBe(DEPOSIT_MINOR);
    expect(await tasks()).toEqual([]);
  });

  test("of a disputed payment nothing goes back: staff are told so, and the order isn't canceled", async () => {
    const desk = await atDesk(shop, "pm_card_createDispute");
    await dispute(desk);
    expect(codes([await refund(desk, { amount: 70 }), await cancel(desk)])).toEqual([
      [409, "PAYMENT_DISPUTED"],
      [409, "PAYMENT_DISPUTED"],
    ]);
    expect(await counted(desk)).toEqual({ order: 0, payment: 0 });
    expect(await statusOf(desk)).toBe("pending");
    const [open] = (await shop.stripe().disputes.list({ payment_intent: desk.intent_id })).data;
    await shop.control("POST", `disputes/${open?.id}/close`, { outcome: "won" });
    expectOk(await cancel(desk));
    expect(await sentBack(desk)).toEqual([DEPOSIT_MINOR]);
    expect(await tasks()).toEqual([]);
  });

  test("after a refund at Stripe's dashboard staff are told what is left, and cancel once the rest is back", async () => {
    const desk = await atDesk(shop);
    await shop.control("POST", "refunds", { payment_intent: desk.intent_id, amount: 10_000 });
    const whole = await refund(desk, { amount: 236.25 });
    expect([whole.status, whole.body["code"]]).toEqual([409, "REFUND_ALREADY_MADE"]);
    expect(String(whole.body["message"])).not.toMatch(/ch_|pi_|unrefunded/);
    const refused = await cancel(desk);
    expect([refused.status, refused.body["code"]]).toEqual([409, "REFUNDS_DIFFER"]);
    expect(refused.body["message"]).toMatch(/\$100\.00.*\$0\.00.*\$136\.25/);
    expect(await sentBack(desk)).toEqual([10_000]);
    expect(await counted(desk)).toEqual({ order: 0, payment: 0 });
    expect(await statusOf(desk)).toBe("pending");

    await shop.control("POST", "refunds", { payment_intent: desk.intent_id });
    const gone = await refund(desk, { amount: 1 });
    expect([gone.status, gone.body["code"]]).toEqual([409, "REFUND_ALREADY_MADE"]);
    expectOk(await cancel(desk));
    // Nothing was left to send: the order counts what the dashboard sent.
    expect(await counted(desk)).toMatchObject({ order: DEPOSIT_MINOR });
    expect(await tasks()).toEqual([]);
  });

  test("where Stripe fails while an order is canceled, staff are told once, and nothing more is sent through it", async () => {
    const desk = await atDesk(shop);
    await shop.control("POST", "faults", { kind: "error_500", method: "POST", path: "/v1/refunds", count: 100 });
    expectOk(await cancel(desk));
    await shop.control("DELETE", "faults");
    expect(await statusOf(desk)).toBe("canceled");
    expect(await sentBack(desk)).toEqual([]);
    expect(await tasks()).toEqual([
      {
        kind: "refund_failed",
        reference: `cancel:${desk.intent_id}`,
        sentence: expect.stringMatching(/\$236\.25.*\$0\.00/),
        amount_minor: "23625",
      },
    ]);
    const refused = await refund(desk, { amount: 70 });
    expect([refused.status, refused.body["code"]]).toEqual([409, "ORDER_CANCELED"]);
    expect(await sentBack(desk)).toEqual([]);
  });

  test("an order isn't canceled while Stripe can't be asked, or doesn't know the payment", async () => {
    const desk = await atDesk(shop);
    await shop.control("POST", "faults", {
      kind: "error_500",
      method: "GET",
      path: "/v1/payment_intents/*",
      count: 100,
    });
    expect(codes([await cancel(desk)])).toEqual([[503, "PAYMENT_PROVIDER_UNAVAILABLE"]]);
    await shop.control("DELETE", "faults");
    await shop.sql(`update payment set data = jsonb_set(data, '{id}', '"pi_unknown"') where id = ?`, [desk.payment_id]);
    expect(codes([await cancel(desk)])).toEqual([[409, "PAYMENT_UNKNOWN"]]);
    expect(await sentBack(desk)).toEqual([]);
    expect(await statusOf(desk)).toBe("pending");
  });
});
