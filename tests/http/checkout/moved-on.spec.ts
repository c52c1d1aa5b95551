import { PaymentPlanResponse } from "@ampoule/contract";
import {
  CLIENT,
  confirm,
  createCode,
  deliver,
  expectOk,
  filledCart,
  openSession,
  ordersOf,
  type Shop,
  withShop,
} from "./shop";

const KIT = "radiance-kit-course";

/** A cart with a code in it, and its collection. */
async function cartWith(shop: Shop, code: string): Promise<{ cart_id: string; collection_id: string }> {
  const { cart_id } = await filledCart(shop, [KIT]);
  expectOk(await shop.call(`/store/carts/${cart_id}/promotions`, { promo_codes: [code] }));
  const collection = expectOk(await shop.call("/store/payment-collections", { cart_id }));
  return { cart_id, collection_id: String(collection.body["payment_collection"]?.["id"]) };
}

const opening = (shop: Shop, collection_id: string) =>
  shop.call(`/store/payment-collections/${collection_id}/payment-sessions`, { provider_id: "pp_stripe_stripe" });

async function plan(shop: Shop, cart_id: string) {
  const page = expectOk(await shop.call(`/store/carts/${cart_id}/payment-plan`));
  return PaymentPlanResponse.parse(page.body).payment_plan;
}

withShop((shop) => {
  test("a code that staff delete before the card is asked for is gone: the client is shown the new total", async () => {
    const promotion_id = await createCode(shop, "GONE", 20);
    const { cart_id, collection_id } = await cartWith(shop, "GONE");
    await shop.container().resolve("promotion").deletePromotions([promotion_id]);
    const refused = await opening(shop, collection_id);
    expect([refused.status, refused.body["code"]]).toEqual([409, "PAYMENT_AMOUNT_MISMATCH"]);
    expect(await plan(shop, cart_id)).toMatchObject({ total: { minor: "94500" }, due_today: { minor: "23625" } });
    const { intent_id } = await openSession(shop, collection_id);
    expect((await confirm(shop, intent_id)).amount_received).toBe(23_625);
    expectOk(await shop.call(`/store/carts/${cart_id}/complete`, {}));
  });

  test("a code that staff delete while the client pays is kept to: the charge has its order", async () => {
    const promotion_id = await createCode(shop, "MEANWHILE", 20);
    const { cart_id, collection_id } = await cartWith(shop, "MEANWHILE");
    const { intent_id } = await openSession(shop, collection_id);
    await shop.container().resolve("promotion").deletePromotions([promotion_id]);
    expect((await confirm(shop, intent_id)).amount_received).toBe(18_900);
    await shop.call(`/store/carts/${cart_id}/complete`, {});
    await deliver(shop, intent_id);
    await expect(ordersOf(shop, cart_id)).resolves.toHaveLength(1);
    const refunds = await shop.stripe().refunds.list({ payment_intent: intent_id });
    expect(refunds.data).toEqual([]);
  });

  test("a code that has ended is found before the card is asked for", async () => {
    const promotion_id = await createCode(shop, "ENDED", 20);
    const { cart_id, collection_id } = await cartWith(shop, "ENDED");
    await shop
      .container()
      .resolve("promotion")
      .updatePromotions([{ id: promotion_id, status: "inactive" }]);
    expect((await opening(shop, collection_id)).body["code"]).toBe("PAYMENT_AMOUNT_MISMATCH");
    expect((await plan(shop, cart_id)).due_today.minor).toBe("23625");
  });

  test("who is second with the last use of a code is told before they pay, and can go on without it", async () => {
    await createCode(shop, "LAST", 20, { type: "usage", limit: 1 });
    const first = await cartWith(shop, "LAST");
    const second = await cartWith(shop, "LAST");
    const paid = await openSession(shop, first.collection_id);
    await confirm(shop, paid.intent_id);
    expectOk(await shop.call(`/store/carts/${first.cart_id}/complete`, {}));
    expect((await opening(shop, second.collection_id)).body["code"]).toBe("PAYMENT_AMOUNT_MISMATCH");
    expect((await plan(shop, second.cart_id)).due_today.minor).toBe("23625");
    const { intent_id } = await openSession(shop, second.collection_id);
    await confirm(shop, intent_id);
    expectOk(await shop.call(`/store/carts/${second.cart_id}/complete`, {}));
  });

  test("a discount with fractions of a cent keeps its session when the same is asked again", async () => {
    await createCode(shop, "EIGHTH", 12.5);
    const items = [{ variant_id: await shop.variant(KIT), quantity: 1 }];
    const client = { email: CLIENT.email, billing_address: CLIENT.address };
    const created = await shop.call("/store/carts", { region_id: shop.region_id(), items, ...client });
    const cart_id = String(created.body["cart"]?.["id"]);
    expectOk(await shop.call(`/store/carts/${cart_id}/promotions`, { promo_codes: ["EIGHTH"] }));
    const open = async () =>
      expectOk(await shop.call(`/store/carts/${cart_id}/deposit-session`, { plan: "deposit" })).body["payment_session"];
    const first = await open();
    const [intent_id = ""] = String(first?.["client_secret"]).split("_secret_");
    await confirm(shop, intent_id, "pm_card_authenticationRequired");
    expect((await open())?.["id"]).toBe(first?.["id"]);
    expect((await shop.stripe().paymentIntents.retrieve(intent_id)).status).toBe("requires_action");
  });

  test("a rate of the clinic's state alone is charged, and one that changes is found before the card is asked for", async () => {
    const [virginia] = await shop.sql(
      `update tax_rate set rate = 5.3, updated_at = now() from tax_region
       where tax_region.id = tax_rate.tax_region_id and province_code = 'us-va' returning tax_rate.id`,
    );
    const { cart_id, collection_id } = await filledCart(shop, [KIT]);
    // 945.00 and 5.3 % are 995.085.
    expect((await plan(shop, cart_id)).total.minor).toBe("99509");
    await shop.container().resolve("tax").updateTaxRates(String(virginia?.["id"]), { rate: 10 });
    expect((await opening(shop, collection_id)).body["code"]).toBe("PAYMENT_AMOUNT_MISMATCH");
    expect((await plan(shop, cart_id)).total.minor).toBe("103950");
    const first = await openSession(shop, collection_id);
    expect(first.amount_minor).toBe("25988");
    expect((await openSession(shop, collection_id)).intent_id).toBe(first.intent_id);
  });
});
