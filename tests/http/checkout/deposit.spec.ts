import Medusa from "@medusajs/js-sdk";
import { PaymentPlanResponse } from "@ampoule/contract";
import {
  confirm,
  createCode,
  deliver,
  eventually,
  expectOk,
  filledCart,
  openSession,
  ordersOf,
  withShop,
  CLIENT,
} from "./shop";

const KIT = "radiance-kit-course";

withShop((shop) => {
  test("the unmodified flow of @medusajs/js-sdk ends in an order with the default plan", async () => {
    const sdk = new Medusa({ baseUrl: shop.base(), publishableKey: shop.publishable_key(), auth: { type: "jwt" } });
    const { cart } = await sdk.store.cart.create({ region_id: shop.region_id(), email: CLIENT.email });
    await sdk.store.cart.createLineItem(cart.id, { variant_id: await shop.variant(KIT), quantity: 1 });
    const { cart: addressed } = await sdk.store.cart.update(cart.id, {
      shipping_address: { ...CLIENT.address, address_1: "1 Elm Street", city: "Alexandria" },
    });
    await sdk.store.payment.initiatePaymentSession(addressed, { provider_id: "pp_stripe_stripe" });
    const { cart: ready } = await sdk.store.cart.retrieve(cart.id, { fields: "*payment_collection.payment_sessions" });
    const session = ready.payment_collection?.payment_sessions?.[0];
    await confirm(shop, String(session?.data["id"]));
    const completed = await sdk.store.cart.complete(cart.id);
    expect(completed.type).toBe("order");
    if (completed.type !== "order") return;
    expect(session?.amount).toBe(236.25);
    expect(completed.order.total).toBe(945);
    const schedule = await eventually(async () => {
      const [row] = await shop.sql("select * from payment_schedule where order_id = ?", [completed.order.id]);
      return row?.["settled_at"] ? row : undefined;
    });
    expect(schedule).toMatchObject({
      state: "settled",
      agreement: null,
      keep_card: false,
      clearance_status: "awaiting",
    });
    expect(schedule["snapshot"]).toMatchObject({ plan: "deposit", due_today_minor: "23625", balance_minor: "70875" });
  });

  test("the page's figure is what Stripe charged, and Medusa's own figures tell deposit and balance apart", async () => {
    const { cart_id, collection_id } = await filledCart(shop, [KIT]);
    const page = expectOk(await shop.call(`/store/carts/${cart_id}/payment-plan`));
    const { payment_plan } = PaymentPlanResponse.parse(page.body);
    expect(payment_plan).toMatchObject({
      plan: "deposit",
      total: { minor: "94500" },
      due_today: { minor: "23625" },
      balance: { minor: "70875" },
    });
    const { intent_id } = await openSession(shop, collection_id, {
      plan: "deposit",
      due_today: payment_plan.due_today,
    });
    const intent = await confirm(shop, intent_id);
    expect(String(intent.amount_received)).toBe(payment_plan.due_today.minor);
    const completed = expectOk(await shop.call(`/store/carts/${cart_id}/complete`, {}));
    const order_id = String(completed.body["order"]?.["id"]);

    const collections = await eventually(async () => {
      const rows = await shop.sql(
        `select pc.status, pc.amount from payment_collection pc
         join order_payment_collection opc on opc.payment_collection_id = pc.id
         where opc.order_id = ? order by pc.created_at`,
        [order_id],
      );
      return rows.length === 2 ? rows : undefined;
    });
    expect(collections.map((row) => [row["status"], Number(row["amount"])])).toEqual([
      ["completed", 236.25],
      ["not_paid", 708.75],
    ]);
    const facts = await eventually(async () => {
      const rows = await shop.sql("select * from ledger_fact where order_id = ?", [order_id]);
      return rows.length > 0 ? rows : undefined;
    });
    expect(facts).toEqual([
      expect.objectContaining({
        kind: "payment_captured",
        amount_minor: "23625",
        reference: `stripe:${String(intent.latest_charge)}`,
      }),
    ]);
    const [mail] = await eventually(async () => {
      const rows = await shop.sql("select * from outbox_message where reference = ?", [
        `order:${order_id}:confirmation`,
      ]);
      return rows.length > 0 ? rows : undefined;
    });
    expect(mail?.["to"]).toBe(CLIENT.email);
    expect(JSON.stringify([mail?.["subject"], mail?.["text"]])).not.toMatch(/radiance|kit|vitamin/i);
    const stock = expectOk(await shop.call(`/store/orders/${order_id}?fields=+payment_status`));
    expect(stock.body["order"]).toMatchObject({ id: order_id, payment_status: "partially_captured" });
    // Stripe's event comes last and finds its work done.
    await deliver(shop, intent_id);
    await expect(ordersOf(shop, cart_id)).resolves.toHaveLength(1);
  });

  test("the same request again keeps its session, another plan replaces it", async () => {
    const { collection_id } = await filledCart(shop, [KIT]);
    const first = await openSession(shop, collection_id, { plan: "deposit" });
    const again = await openSession(shop, collection_id, { plan: "deposit" });
    expect(again.intent_id).toBe(first.intent_id);
    const full = await openSession(shop, collection_id, { plan: "full" });
    expect(full.amount_minor).toBe("94500");
    expect((await shop.stripe().paymentIntents.retrieve(first.intent_id)).status).toBe("canceled");
  });

  test("the card is kept only with consent, and Stripe learns nothing of the person", async () => {
    const { collection_id } = await filledCart(shop, [KIT]);
    const { intent_id } = await openSession(shop, collection_id, { plan: "deposit", keep_card: true });
    const kept = await shop.stripe().paymentIntents.retrieve(intent_id);
    expect(kept).toMatchObject({
      setup_future_usage: "off_session",
      description: null,
      receipt_email: null,
      shipping: null,
    });
    const customer = await shop.stripe().customers.retrieve(String(kept.customer));
    expect(customer).toMatchObject({ email: null, name: null, phone: null });
    const without = await openSession(shop, collection_id, { plan: "deposit" });
    expect(await shop.stripe().paymentIntents.retrieve(without.intent_id)).toMatchObject({
      setup_future_usage: null,
      customer: null,
    });
  });

  test("a cart that costs nothing becomes an order without a payment", async () => {
    const { cart_id } = await filledCart(shop, ["ketamine-consultation-course"]);
    const plan = expectOk(await shop.call(`/store/carts/${cart_id}/payment-plan`));
    expect(plan.body["payment_plan"]).toMatchObject({ due_today: { minor: "0" }, balance: { minor: "0" } });
    const completed = expectOk(await shop.call(`/store/carts/${cart_id}/complete`, {}));
    expect(completed.body["type"]).toBe("order");
  });

  test("a taxed order with fractions of a cent is charged, split and booked to the cent", async () => {
    await shop.sql("update tax_rate set rate = 8.875");
    const { cart_id, collection_id } = await filledCart(shop, [KIT]);
    const page = expectOk(await shop.call(`/store/carts/${cart_id}/payment-plan`));
    // 945.00 and 8.875 % are 1,028.86875; a quarter of 1,028.87 is 257.2175.
    expect(page.body["payment_plan"]).toMatchObject({
      total: { minor: "102887" },
      due_today: { minor: "25722" },
      balance: { minor: "77165" },
    });
    const { intent_id } = await openSession(shop, collection_id);
    expect((await confirm(shop, intent_id)).amount_received).toBe(25_722);
    const completed = expectOk(await shop.call(`/store/carts/${cart_id}/complete`, {}));
    const order_id = String(completed.body["order"]?.["id"]);
    const collections = await eventually(async () => {
      const rows = await shop.sql(
        `select pc.status, pc.amount from payment_collection pc
         join order_payment_collection opc on opc.payment_collection_id = pc.id
         where opc.order_id = ? order by pc.created_at`,
        [order_id],
      );
      return rows.length === 2 ? rows : undefined;
    });
    expect(collections.map((row) => [row["status"], Number(row["amount"])])).toEqual([
      ["completed", 257.22],
      ["not_paid", 771.65],
    ]);
    const fact = await eventually(async () => {
      const [row] = await shop.sql("select amount_minor, tax_minor from ledger_fact where order_id = ?", [order_id]);
      return row;
    });
    // 83.87 of tax, a quarter of it with the deposit.
    expect(fact).toEqual({ amount_minor: "25722", tax_minor: "2097" });
  });

  test("a discount comes off before the deposit is taken, and the fact tells it", async () => {
    await createCode(shop, "TENTH", 10);
    const { cart_id } = await filledCart(shop, [KIT]);
    expectOk(await shop.call(`/store/carts/${cart_id}/promotions`, { promo_codes: ["TENTH"] }));
    const page = expectOk(await shop.call(`/store/carts/${cart_id}/payment-plan`));
    // 945.00 less a tenth is 850.50; a quarter of it, 212.625, is rounded half up.
    expect(PaymentPlanResponse.parse(page.body).payment_plan).toMatchObject({
      total: { minor: "85050" },
      due_today: { minor: "21263" },
      balance: { minor: "63787" },
      lines: [{ discount: { minor: "9450" } }],
    });
    const collection = expectOk(await shop.call("/store/payment-collections", { cart_id }));
    const { intent_id } = await openSession(shop, String(collection.body["payment_collection"]?.["id"]));
    expect((await confirm(shop, intent_id)).amount_received).toBe(21_263);
    const completed = expectOk(await shop.call(`/store/carts/${cart_id}/complete`, {}));
    const order_id = String(completed.body["order"]?.["id"]);
    const fact = await eventually(async () => {
      const [row] = await shop.sql("select amount_minor, lines from ledger_fact where order_id = ?", [order_id]);
      return row;
    });
    // A quarter of the 94.50 off goes with the quarter that was paid.
    expect(fact).toMatchObject({ amount_minor: "21263", lines: [{ amount_minor: "21263", discount_minor: "2363" }] });
  });

  test("while Stripe doesn't answer, nothing is charged, the client is told, and another try works", async () => {
    const { cart_id, collection_id } = await filledCart(shop, [KIT]);
    const fault = { kind: "error_500", method: "POST", path: "/v1/payment_intents", count: 100 };
    await shop.control("POST", "faults", fault);
    const refused = await shop.call(`/store/payment-collections/${collection_id}/payment-sessions`, {
      provider_id: "pp_stripe_stripe",
    });
    expect([refused.status, refused.body["code"]]).toEqual([503, "PAYMENT_PROVIDER_UNAVAILABLE"]);
    await shop.control("DELETE", "faults");
    const { intent_id } = await openSession(shop, collection_id);
    await confirm(shop, intent_id);
    expectOk(await shop.call(`/store/carts/${cart_id}/complete`, {}));
    await expect(ordersOf(shop, cart_id)).resolves.toHaveLength(1);
  });

  test("a client may change between deposit and full as often as they like; each quote is whole and the last one holds", async () => {
    // Its balance falls due before a numbered session, which a full payment's quote has none of.
    const { cart_id, collection_id } = await filledCart(shop, ["glutathione-course"]);
    for (const [plan, amount_minor] of [
      ["deposit", "10800"],
      ["full", "54000"],
      ["deposit", "10800"],
      ["full", "54000"],
    ] as const)
      expect((await openSession(shop, collection_id, { plan })).amount_minor).toBe(amount_minor);
    const [schedule] = await shop.sql("select snapshot from payment_schedule where cart_id = ?", [cart_id]);
    expect(schedule?.["snapshot"]).toMatchObject({ plan: "full", balance_minor: "0" });
    expect(Object(schedule?.["snapshot"]).balance_due).toEqual({ kind: "none" });
  });
});
