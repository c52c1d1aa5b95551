import { CartOutcomeResponse } from "@ampoule/contract";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { confirm, deliver, eventually, expectOk, filledCart, openSession, ordersOf, withShop } from "./shop";

withShop((shop) => {
  test("a package that sold out while its deposit was charged: the money goes back, and no order stays", async () => {
    const { cart_id, collection_id } = await filledCart(shop, ["hydration-course"]);
    const { intent_id } = await openSession(shop, collection_id);
    await confirm(shop, intent_id);

    const variant_id = await shop.variant("hydration-course");
    const item = await shop.container().resolve(Modules.INVENTORY).createInventoryItems({ sku: "hydration-course" });
    await shop
      .container()
      .resolve(ContainerRegistrationKeys.LINK)
      .create({
        [Modules.PRODUCT]: { variant_id },
        [Modules.INVENTORY]: { inventory_item_id: item.id },
      });
    await shop.container().resolve(Modules.PRODUCT).updateProductVariants(variant_id, { manage_inventory: true });

    const completed = await shop.call(`/store/carts/${cart_id}/complete`, {});
    expect(completed.body["type"]).not.toBe("order");
    await deliver(shop, intent_id);
    const outcome = await eventually(async () => {
      const answer = expectOk(await shop.call(`/store/carts/${cart_id}/outcome`));
      const { outcome } = CartOutcomeResponse.parse(answer.body);
      return outcome.status === "processing" ? undefined : outcome;
    });
    expect(outcome.status).toBe("refunded");
    await expect(ordersOf(shop, cart_id)).resolves.toEqual([]);
    const { data } = await shop.stripe().refunds.list({ payment_intent: intent_id });
    expect(data.map((refund) => [refund.amount, refund.status])).toEqual([[5_000, "succeeded"]]);
  });
});
