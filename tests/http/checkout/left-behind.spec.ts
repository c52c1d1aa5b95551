import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { completeOrderedCarts } from "../../../backend/src/workflows/checkout/complete-ordered-carts";
import { removeStrayOrders } from "../../../backend/src/workflows/checkout/remove-stray-orders";
import { settleUnsettledOrders } from "../../../backend/src/workflows/checkout/settle-unsettled";
import {
  CLIENT,
  confirm,
  deliver,
  eventually,
  expectOk,
  filledCart,
  openSession,
  ordersOf,
  type Shop,
  withShop,
} from "./shop";

const KIT = "radiance-kit-course";
const later = () => new Date(Date.now() + 10 * 60_000);

/** What a process leaves that dies after `createOrders` of core's completion, and, where `linked`, after its links. */
async function leaveOrder(shop: Shop, cart_id: string, linked: boolean): Promise<string> {
  const [cart] = await shop.sql("select region_id, sales_channel_id, metadata from cart where id = ?", [cart_id]);
  const order = await shop
    .container()
    .resolve(Modules.ORDER)
    .createOrders({
      region_id: String(cart?.["region_id"]),
      sales_channel_id: String(cart?.["sales_channel_id"]),
      currency_code: "usd",
      email: CLIENT.email,
      metadata: Object(cart?.["metadata"]),
      items: [{ title: "x", quantity: 1, unit_price: 945 }],
    });
  if (!linked) return order.id;
  const [collection] = await shop.sql("select payment_collection_id from cart_payment_collection where cart_id = ?", [
    cart_id,
  ]);
  const payment_collection_id = String(collection?.["payment_collection_id"]);
  await shop
    .container()
    .resolve(ContainerRegistrationKeys.LINK)
    .create([
      { [Modules.ORDER]: { order_id: order.id }, [Modules.CART]: { cart_id } },
      { [Modules.ORDER]: { order_id: order.id }, [Modules.PAYMENT]: { payment_collection_id } },
    ]);
  await shop.sql("update cart set completed_at = now() where id = ?", [cart_id]);
  return order.id;
}

const livingOrders = async (shop: Shop): Promise<string[]> =>
  (await shop.sql(`select id from "order" where deleted_at is null`)).map((row) => String(row["id"]));

async function expectWholeOrder(shop: Shop, cart_id: string): Promise<void> {
  const [order_id] = await ordersOf(shop, cart_id);
  const settled = () =>
    shop
      .sql("select settled_at from payment_schedule where order_id = ?", [order_id])
      .then(([row]) => row?.["settled_at"] ?? undefined);
  await eventually(settled);
  expect(await livingOrders(shop)).toEqual([order_id]);
  expect(await shop.sql("select amount::int from order_transaction where order_id = ?", [order_id])).toEqual([
    { amount: 236 },
  ]);
  expect(await shop.sql("select kind from ledger_fact where order_id = ?", [order_id])).toEqual([
    { kind: "payment_captured" },
  ]);
  expect(await shop.sql("select reference from outbox_message")).toEqual([
    { reference: `order:${order_id}:confirmation` },
  ]);
  const collections = await shop.sql(
    `select status from payment_collection c join order_payment_collection l on l.payment_collection_id = c.id
     where l.order_id = ? and l.deleted_at is null order by status`,
    [order_id],
  );
  expect(collections).toEqual([{ status: "completed" }, { status: "not_paid" }]);
}

withShop((shop) => {
  const paid = async () => {
    const { cart_id, collection_id } = await filledCart(shop, [KIT]);
    const { intent_id } = await openSession(shop, collection_id);
    await confirm(shop, intent_id);
    return { cart_id, collection_id, intent_id };
  };

  test("a charge whose process died between its order and its payment gets one whole order, and nothing goes back", async () => {
    const { cart_id, intent_id } = await paid();
    const left = await leaveOrder(shop, cart_id, true);
    // Nobody is handed an order without its payment.
    expect((await shop.call(`/store/carts/${cart_id}/complete`, {})).status).toBe(409);
    await deliver(shop, intent_id);
    await expectWholeOrder(shop, cart_id);
    expect(await ordersOf(shop, cart_id)).not.toContain(left);
    expect((await shop.stripe().refunds.list({ payment_intent: intent_id })).data).toEqual([]);
  });

  test("an order that was never linked to its cart goes, after a while, and the charge has one order", async () => {
    const { cart_id, intent_id } = await paid();
    const left = await leaveOrder(shop, cart_id, false);
    await deliver(shop, intent_id);
    await expect(removeStrayOrders(shop.container(), new Date())).resolves.toBe(0);
    expect(await livingOrders(shop)).toContain(left);
    await expect(removeStrayOrders(shop.container(), later())).resolves.toBe(1);
    await expectWholeOrder(shop, cart_id);

    // What staff write comes from no cart, and stays.
    const written = await shop
      .container()
      .resolve(Modules.ORDER)
      .createOrders({ currency_code: "usd", email: CLIENT.email, items: [{ title: "x", quantity: 1, unit_price: 1 }] });
    await expect(removeStrayOrders(shop.container(), later())).resolves.toBe(0);
    expect(await livingOrders(shop)).toContain(written.id);
  });

  test("a cart that was completed, and never linked to its order, can be paid after a while", async () => {
    const { cart_id, collection_id } = await filledCart(shop, [KIT]);
    await openSession(shop, collection_id);
    await leaveOrder(shop, cart_id, false);
    await shop.sql("update cart set completed_at = now() where id = ?", [cart_id]);
    const reopened = () => shop.sql("select 1 from cart where id = ? and completed_at is null", [cart_id]);
    await settleUnsettledOrders(shop.container(), new Date());
    expect(await reopened()).toHaveLength(0);
    await settleUnsettledOrders(shop.container(), later());
    await removeStrayOrders(shop.container(), later());
    expect(await reopened()).toHaveLength(1);
    const { intent_id } = await openSession(shop, collection_id);
    await confirm(shop, intent_id);
    expectOk(await shop.call(`/store/carts/${cart_id}/complete`, {}));
    await expectWholeOrder(shop, cart_id);
  });

  test("an order that was left without its payment, and whose client never paid, leaves the cart to be paid", async () => {
    const { cart_id, collection_id } = await filledCart(shop, [KIT]);
    await openSession(shop, collection_id);
    await leaveOrder(shop, cart_id, true);
    await expect(settleUnsettledOrders(shop.container(), new Date())).resolves.toBe(0);
    expect(await ordersOf(shop, cart_id)).toHaveLength(1);
    await settleUnsettledOrders(shop.container(), later());
    expect(await ordersOf(shop, cart_id)).toEqual([]);
    expect(await livingOrders(shop)).toEqual([]);
    const { intent_id } = await openSession(shop, collection_id);
    await confirm(shop, intent_id);
    expectOk(await shop.call(`/store/carts/${cart_id}/complete`, {}));
    await expectWholeOrder(shop, cart_id);
  });

  test("a payment that was booked without core's transaction, and a mail that wasn't written, are made up for", async () => {
    const { cart_id } = await paid();
    expectOk(await shop.call(`/store/carts/${cart_id}/complete`, {}));
    await expectWholeOrder(shop, cart_id);
    await shop.sql("delete from order_transaction");
    await shop.sql("delete from outbox_message");
    await shop.sql("alter table payment_schedule disable trigger payment_schedule_keep_snapshot");
    await shop.sql("update payment_schedule set order_id = null, settled_at = null, state = 'open'");
    await shop.sql("alter table payment_schedule enable trigger payment_schedule_keep_snapshot");
    await expect(settleUnsettledOrders(shop.container(), new Date())).resolves.toBe(1);
    await expectWholeOrder(shop, cart_id);
  });

  test("a cart that a losing completion opened again, though it has its order, is closed", async () => {
    const { cart_id } = await paid();
    expectOk(await shop.call(`/store/carts/${cart_id}/complete`, {}));
    await expectWholeOrder(shop, cart_id);
    await filledCart(shop, [KIT]);
    await shop.sql("update cart set completed_at = null where id = ?", [cart_id]);
    await expect(completeOrderedCarts(shop.container(), new Date())).resolves.toBe(1);
    const closed = await shop.sql("select id from cart where completed_at is not null");
    expect(closed).toEqual([{ id: cart_id }]);
    await expect(completeOrderedCarts(shop.container(), new Date())).resolves.toBe(0);
  });

  test("a caller can neither choose nor change the mark by which a stray order is known", async () => {
    const made = expectOk(
      await shop.call("/store/carts", {
        region_id: shop.region_id(),
        metadata: { ampoule_cart_ref: "mine", note: "a" },
      }),
    );
    const cart_id = String(made.body["cart"]?.["id"]);
    expectOk(await shop.call(`/store/carts/${cart_id}`, { metadata: { ampoule_cart_ref: "", note: "b" } }));
    const [cart] = await shop.sql("select metadata from cart where id = ?", [cart_id]);
    expect(cart?.["metadata"]).toMatchObject({ ampoule_cart_ref: expect.stringMatching(/^[0-9a-f-]{36}$/), note: "b" });
  });
});
