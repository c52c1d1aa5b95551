import { CartOutcomeResponse } from "@ampoule/contract";
import { settleUnsettledOrders } from "../../../backend/src/workflows/checkout/settle-unsettled";
import { confirm, eventually, expectOk, filledCart, openSession, ordersOf, withShop } from "./shop";

withShop((shop) => {
  test("a sweep that comes between an order and its payment seals nothing, and shows no order without its deposit", async () => {
    const { cart_id, collection_id } = await filledCart(shop, ["radiance-kit-course"]);
    const { intent_id } = await openSession(shop, collection_id);
    await confirm(shop, intent_id);
    const schedule = async () => {
      const [row] = await shop.sql("select settled_at from payment_schedule where cart_id = ?", [cart_id]);
      return row?.["settled_at"];
    };

    // The order is made, then the charge is read at Stripe before it is booked: that reading is held up.
    await shop.control("POST", "faults", { kind: "latency", method: "GET", count: 3, latency_ms: 2_500 });
    const completing = shop.call(`/store/carts/${cart_id}/complete`, {});
    const order_id = await eventually(async () => (await ordersOf(shop, cart_id))[0], 150);
    await settleUnsettledOrders(shop.container(), new Date());
    expect(await schedule()).toBeNull();
    await shop.control("DELETE", "faults");
    const between = expectOk(await shop.call(`/store/carts/${cart_id}/outcome`));
    expect(CartOutcomeResponse.parse(between.body).outcome.status).toBe("processing");

    expectOk(await completing);
    await eventually(async () => (await schedule()) ?? undefined, 150);
    const facts = await shop.sql("select amount_minor from ledger_fact where order_id = ?", [order_id]);
    expect(facts).toEqual([{ amount_minor: "23625" }]);
    const after = expectOk(await shop.call(`/store/carts/${cart_id}/outcome`));
    expect(CartOutcomeResponse.parse(after.body).outcome.status).toBe("ordered");
  });
});
