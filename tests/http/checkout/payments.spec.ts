import { Modules } from "@medusajs/framework/utils";
import { createOrderPaymentCollectionWorkflow, refundPaymentWorkflow } from "@medusajs/medusa/core-flows";
import { recordMissedPayments } from "../../../backend/src/workflows/payments/record-missed-payments";
import { CLIENT, eventually, expectOk, type Shop, withShop } from "./shop";
import { placed, signedInStaff } from "./placed";

const factsOf = (shop: Shop, order_id: string) =>
  shop.sql(
    `select kind, amount_minor, tax_minor, actor, reference, lines from ledger_fact where order_id = ?
     order by happened_at, recorded_at`,
    [order_id],
  );
const factsOnceThereAre = (shop: Shop, order_id: string, many: number) =>
  eventually(async () => {
    const facts = await factsOf(shop, order_id);
    return facts.length >= many ? facts : undefined;
  });

async function openCollectionOf(shop: Shop, order_id: string): Promise<string> {
  const [row] = await shop.sql(
    `select c.id from payment_collection c join order_payment_collection l on l.payment_collection_id = c.id
     where l.order_id = ? and c.status = 'not_paid'`,
    [order_id],
  );
  return String(row?.["id"]);
}

const markPaid = (shop: Shop, order_id: string, collection_id: string, staff: Record<string, string>) =>
  shop.call(`/admin/payment-collections/${collection_id}/mark-as-paid`, { order_id }, staff);

const paidOf = async (shop: Shop, order_id: string) =>
  Number((await shop.sql("select sum(amount) from order_transaction where order_id = ?", [order_id]))[0]?.["sum"]);

withShop((shop) => {
  test("a balance that two of staff mark as paid at once is taken once, and is in the books by line, with its tax", async () => {
    await shop.sql("update tax_rate set rate = 8.875");
    const { order_id } = await placed(shop);
    const staff = await signedInStaff(shop);
    const balance = await openCollectionOf(shop, order_id);
    const answers = await Promise.all([1, 2].map(() => markPaid(shop, order_id, balance, staff)));
    answers.push(await markPaid(shop, order_id, balance, staff));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
    for (const { status, body } of answers)
      expect(status === 200 ? body["payment_collection"]?.["status"] : body["code"]).toBe(
        status === 200 ? "completed" : "PAYMENT_ALREADY_MADE",
      );
    await expect(paidOf(shop, order_id)).resolves.toBe(1028.87);
    // 83.87 of tax on 1,028.87: 20.97 with the deposit, the rest with the balance.
    const [, taken, ...others] = await factsOnceThereAre(shop, order_id, 2);
    expect(others).toEqual([]);
    expect(taken).toMatchObject({
      kind: "payment_captured",
      amount_minor: "77165",
      tax_minor: "6290",
      actor: expect.stringMatching(/^staff:user_/),
      reference: expect.stringMatching(/^payment:pay_/),
      lines: [{ sku: "radiance-kit-course", amount_minor: "77165", tax_minor: "6290" }],
    });

    const payment_id = String(taken?.["reference"]).replace("payment:", "");
    await refundPaymentWorkflow(shop.container()).run({ input: { payment_id, amount: 100 } });
    const [, , back] = await factsOnceThereAre(shop, order_id, 3);
    expect(back).toMatchObject({ kind: "refund_succeeded", amount_minor: "10000", tax_minor: "815" });
  });

  test("what a crash left between a payment and its event is found and written, once", async () => {
    const { order_id } = await placed(shop);
    await markPaid(shop, order_id, await openCollectionOf(shop, order_id), await signedInStaff(shop));
    const before = await factsOnceThereAre(shop, order_id, 2);
    await shop.sql("alter table ledger_fact disable trigger user");
    await shop.sql("delete from ledger_fact where reference like 'payment:%'");
    await shop.sql("alter table ledger_fact enable trigger user");
    await expect(recordMissedPayments(shop.container(), new Date())).resolves.toBe(1);
    await expect(recordMissedPayments(shop.container(), new Date())).resolves.toBe(1);
    await expect(factsOf(shop, order_id)).resolves.toEqual(before);
  });

  test("the desk takes no balance that waits for a clinician's word, and none after a no", async () => {
    const staff = await signedInStaff(shop);
    const decide = async (order_id: string, decision: string) =>
      expectOk(await shop.call(`/admin/orders/${order_id}/clearance`, { decision }, staff));
    const series = await placed(shop, undefined, "ketamine-induction-course");
    const balance = await openCollectionOf(shop, series.order_id);
    const early = await markPaid(shop, series.order_id, balance, staff);
    expect([early.status, early.body["code"]]).toEqual([409, "CLEARANCE_AWAITED"]);
    // Another's order named beside it makes no difference: the collection has its own.
    const another = await placed(shop);
    expect((await markPaid(shop, another.order_id, balance, staff)).status).toBe(409);
    await decide(series.order_id, "cleared");
    expectOk(await markPaid(shop, series.order_id, balance, staff));

    const kit = await placed(shop);
    const open = await openCollectionOf(shop, kit.order_id);
    await decide(kit.order_id, "declined");
    expect((await markPaid(shop, kit.order_id, open, staff)).status).toBe(409);
  });

  test("an order that staff made has its payment in the books, by its own lines", async () => {
    const order = await shop
      .container()
      .resolve(Modules.ORDER)
      .createOrders({
        region_id: shop.region_id(),
        currency_code: "usd",
        email: CLIENT.email,
        items: [
          { title: "x", quantity: 2, unit_price: 100, tax_lines: [{ code: "t", rate: 10 }] },
          { title: "y", quantity: 1, unit_price: 50.5 },
        ],
      });
    await createOrderPaymentCollectionWorkflow(shop.container()).run({ input: { order_id: order.id, amount: 270.5 } });
    const staff = await signedInStaff(shop);
    expectOk(await markPaid(shop, order.id, await openCollectionOf(shop, order.id), staff));
    const [taken] = await factsOnceThereAre(shop, order.id, 1);
    expect(taken).toMatchObject({ amount_minor: "27050", tax_minor: "2000" });
    expect(taken?.["lines"]).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ quantity: 2, amount_minor: "22000", tax_minor: "2000" }),
        expect.objectContaining({ quantity: 1, amount_minor: "5050", tax_minor: "0" }),
      ]),
    );
  });
});
