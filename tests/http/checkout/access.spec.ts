import {
  AgreementResponse,
  ClientOrderResponse,
  PaymentCollectionSummaryResponse,
  PaymentScheduleResponse,
  StripeEventList,
} from "@ampoule/contract";
import { orderLinkToken } from "../../../backend/src/documents/order-link";
import { CLIENT, confirm, deliver, drain, expectOk, filledCart, openSession, withShop } from "./shop";
import { placed, signedInCustomer, signedInStaff } from "./placed";

const KIT = "radiance-kit-course";
const SECRET = String(process.env["ORDER_LINK_SECRET"]);

const ANSWERS = { adult: true, deposit_and_refund_terms: true, reserves_a_place: true } as const;

withShop((shop) => {
  test("21. an order answers to its id for half an hour, then to its token or its customer alone", async () => {
    const { cart_id, order_id, token } = await placed(shop);
    expect((await shop.call(`/store/orders/${order_id}`)).status).toBe(200);
    await shop.sql(`update "order" set created_at = now() - interval '31 minutes' where id = ?`, [order_id]);
    const later = orderLinkToken(order_id, new Date(), SECRET);
    const cases: [Record<string, string>, number][] = [
      [{}, 404],
      [{ "x-order-token": "wrong" }, 404],
      [{ "x-order-token": orderLinkToken("order_another", new Date(), SECRET) }, 404],
      [{ "x-order-token": token }, 200],
      [{ "x-order-token": later }, 200],
      [await signedInCustomer(shop, "someone.else@example.com"), 404],
    ];
    for (const [headers, status] of cases)
      expect((await shop.call(`/store/orders/${order_id}`, undefined, headers)).status).toBe(status);
    expect((await shop.call(`/store/orders/order_unknown`)).status).toBe(404);
    // The cart's id opens the way for as long as the order's.
    expect((await shop.call(`/store/carts/${cart_id}/outcome`)).status).toBe(404);

    const guest = expectOk(await shop.call(`/store/order-links/${token}`));
    const { order } = ClientOrderResponse.parse(guest.body);
    expect(order).toMatchObject({
      id: order_id,
      paid: { minor: "23625" },
      balance: { minor: "70875" },
      clearance: "awaiting",
    });
    expect((await shop.call(`/store/order-links/${token.slice(0, -2)}AA`)).status).toBe(404);
    const expired = orderLinkToken(order_id, new Date(Date.now() - 91 * 86_400_000), SECRET);
    const gone = await shop.call(`/store/order-links/${expired}`);
    expect([gone.status, gone.body["code"]]).toEqual([410, "LINK_EXPIRED"]);
  });

  test("21. a customer's cart, its plan, agreement and payment are not there for anybody else", async () => {
    const mine = await signedInCustomer(shop, "owner@example.com");
    const { cart_id, collection_id } = await filledCart(shop, [KIT]);
    expectOk(await shop.call(`/store/carts/${cart_id}/customer`, {}, mine));
    const other = await signedInCustomer(shop, "someone.else@example.com");
    const session = { provider_id: "pp_stripe_stripe" };
    for (const headers of [{}, other]) {
      for (const what of ["payment-plan", "agreement", "outcome"])
        expect((await shop.call(`/store/carts/${cart_id}/${what}`, undefined, headers)).status).toBe(404);
      const opened = await shop.call(`/store/payment-collections/${collection_id}/payment-sessions`, session, headers);
      expect(opened.status).toBe(404);
    }
    const cart = `/store/carts/${cart_id}`;
    const items = expectOk(await shop.call(cart, undefined, mine)).body["cart"]?.["items"];
    const core: [string, unknown?][] = [
      [cart],
      [`${cart}?fields=id,email,*billing_address`],
      [cart, { email: "mallory@example.com" }],
      [`${cart}/line-items`, { variant_id: await shop.variant(KIT), quantity: 1 }],
      [`${cart}/line-items/${String(items?.[0]?.["id"])}`, { quantity: 2 }],
      [`${cart}/promotions`, { promo_codes: ["X"] }],
      [`${cart}/complete`, {}],
    ];
    for (const [path, body] of core) {
      const answers = [await shop.call(path, body), await shop.call(path, body, other)];
      expect([path, ...answers.map(({ status }) => status)]).toEqual([path, 404, 404]);
      expect(JSON.stringify(answers)).not.toMatch(/owner@example|quimby/i);
    }
    expect((await shop.call(`${cart}/customer`, {}, other)).status).toBe(404);
    expect(expectOk(await shop.call(cart, undefined, mine)).body["cart"]).toMatchObject({
      customer: { email: "owner@example.com" },
    });
    expect((await shop.call(`/store/carts/${cart_id}/payment-plan`, undefined, mine)).status).toBe(200);
    expectOk(await shop.call(`/store/payment-collections/${collection_id}/payment-sessions`, session, mine));
  });

  test("21. a guest's cart that became an order is closed when the order is, and nobody else can ask for the order", async () => {
    const { token, order_id, cart_id } = await placed(shop);
    expect((await shop.call(`/store/carts/${cart_id}`)).status).toBe(200);
    await shop.sql("update cart set completed_at = now() - interval '1 hour' where id = ?", [cart_id]);
    for (const [path, body] of [[""], ["", { email: "mallory@example.com" }], ["/complete", {}]] as const)
      expect((await shop.call(`/store/carts/${cart_id}${path}`, body)).status).toBe(404);
    const other = await signedInCustomer(shop, "mallory@example.com");
    const asking = `/store/orders/${order_id}/transfer/request?fields=id,email,*billing_address`;
    const refused = await shop.call(asking, {}, other);
    expect([refused.status, JSON.stringify(refused.body).includes(CLIENT.email)]).toEqual([404, false]);
    await expect(shop.sql("select id from order_change where order_id = ?", [order_id])).resolves.toEqual([]);
    expectOk(await shop.call(asking, {}, { ...other, "x-order-token": token }));
  });

  test("the agreement is signed before payment, and again when its terms are others", async () => {
    const { cart_id, collection_id } = await filledCart(shop, [KIT]);
    const path = `/store/carts/${cart_id}/agreement`;
    const { agreement } = AgreementResponse.parse(expectOk(await shop.call(path)).body);
    expect(agreement.state).toEqual({ status: "due" });
    const { version, hash } = agreement.document;
    const signing = { version, hash, typed_name: "Rosalind Quimby", ...ANSWERS };
    const missing = await shop.call(path, { ...signing, adult: false });
    expect([missing.status, missing.body["fields"]?.[0]?.["path"]]).toEqual([400, "adult"]);
    const outdated = await shop.call(path, { ...signing, hash: "0".repeat(64) });
    expect([outdated.status, outdated.body["code"]]).toEqual([409, "AGREEMENT_OUTDATED"]);
    const signed = AgreementResponse.parse(expectOk(await shop.call(path, signing)).body);
    expect(signed.agreement.state).toMatchObject({ status: "signed", typed_name: "Rosalind Quimby" });

    const { intent_id } = await openSession(shop, collection_id, { plan: "full" });
    await confirm(shop, intent_id);
    expectOk(await shop.call(`/store/carts/${cart_id}/complete`, {}));
    const outcome = expectOk(await shop.call(`/store/carts/${cart_id}/outcome`));
    const link = String(outcome.body["outcome"]?.["order_link"]);
    const { order } = ClientOrderResponse.parse(expectOk(await shop.call(`/store/order-links/${link}`)).body);
    expect(order.agreement.state).toMatchObject({ status: "signed", typed_name: "Rosalind Quimby" });
    expect(order).toMatchObject({ plan: "full", balance: { minor: "0" }, balance_due: { kind: "none" } });
    await expect(
      shop.sql("update payment_schedule set snapshot = '{}'::jsonb where order_id = ?", [order.id]),
    ).rejects.toThrow("is final");
  });

  test("an order of a stock storefront has its agreement due, and it is signed by link, once", async () => {
    const { token, order_id } = await placed(shop);
    const before = ClientOrderResponse.parse(expectOk(await shop.call(`/store/order-links/${token}`)).body).order;
    expect(before.agreement.state).toEqual({ status: "due" });
    const { version, hash } = before.agreement.document;
    const path = `/store/order-links/${token}/agreement`;
    const headers = { "idempotency-key": "signing-1" };
    const signing = { version, hash, typed_name: "Rosalind Quimby", ...ANSWERS };
    const first = AgreementResponse.parse(expectOk(await shop.call(path, signing, headers)).body);
    const again = expectOk(await shop.call(path, signing, headers));
    expect(again.body).toEqual(first);
    expect(again.headers.get("idempotent-replayed")).toBe("true");
    await expect(
      shop.sql("update payment_schedule set agreement = null where order_id = ?", [order_id]),
    ).rejects.toThrow("is final");
  });

  test("nothing is decided on a canceled order", async () => {
    const { order_id } = await placed(shop);
    const staff = await signedInStaff(shop);
    await shop.sql(`update "order" set status = 'canceled', canceled_at = now() where id = ?`, [order_id]);
    for (const decision of ["cleared", "declined"]) {
      const refused = await shop.call(`/admin/orders/${order_id}/clearance`, { decision }, staff);
      expect([refused.status, refused.body["code"]]).toEqual([409, "CLEARANCE_OVER"]);
    }
    expect(await shop.sql("select id from clearance_decision where order_id = ?", [order_id])).toEqual([]);
  });

  test("what waits for staff is done once, under a name and with a note, and can be taken up again", async () => {
    const { order_id } = await placed(shop);
    const staff = await signedInStaff(shop);
    await shop.sql(
      `insert into payment_task (id, reference, kind, sentence, order_id)
       values ('ptask_1', 'refund:pi_1', 'refund_failed', 'Please refund it by hand.', ?)`,
      [order_id],
    );
    const settle = (what: string, body: object = {}) => shop.call(`/admin/payment-tasks/ptask_1/${what}`, body, staff);
    const tasks = async () => {
      const seen = expectOk(await shop.call(`/admin/stripe-events?order_id=${order_id}`, undefined, staff));
      const inbox = StripeEventList.parse(seen.body);
      expect(inbox.order_numbers[order_id]).toBeGreaterThan(0);
      return inbox.tasks.map(({ resolved }) => resolved && [resolved.by, resolved.note]);
    };
    expect((await shop.call("/admin/payment-tasks/ptask_1/resolve", {})).status).toBe(401);
    expect((await shop.call("/admin/payment-tasks/ptask_2/resolve", {}, staff)).status).toBe(404);
    expect((await settle("resolve", { note: "x".repeat(501) })).status).toBe(400);
    expect(await tasks()).toEqual([null]);
    const done = ["staff@clinic.example", "Refunded at the terminal."];
    expectOk(await settle("resolve", { note: done[1] }));
    expectOk(await settle("resolve", { note: "Again." }));
    expect(await tasks()).toEqual([done]);
    const schedule = expectOk(await shop.call(`/admin/orders/${order_id}/payment-schedule`, undefined, staff));
    expect(PaymentScheduleResponse.parse(schedule.body).payment_schedule.tasks[0]?.resolved?.by).toBe(done[0]);
    expectOk(await settle("reopen"));
    expect(await tasks()).toEqual([null]);
  });

  test("staff see the schedule, decide clearance in their name, and see and retry what Stripe told", async () => {
    const { order_id, intent_id } = await placed(shop);
    const path = `/admin/orders/${order_id}`;
    expect((await shop.call(`${path}/payment-schedule`)).status).toBe(401);
    expect((await shop.call(`${path}/clearance`, { decision: "cleared" })).status).toBe(401);
    const staff = await signedInStaff(shop);
    await deliver(shop, intent_id);
    const seen = expectOk(await shop.call(`${path}/payment-schedule`, undefined, staff));
    const before = PaymentScheduleResponse.parse(seen.body).payment_schedule;
    expect(before).toMatchObject({
      deposit: { minor: "23625" },
      balance: { minor: "70875" },
      clearance: { status: "awaiting", history: [] },
      payment_intent_id: intent_id,
    });
    expect(before.stripe_events.map((event) => [event.type, event.outcome])).toContainEqual([
      "payment_intent.succeeded",
      "ordered",
    ]);
    for (const decision of ["cleared", "cleared", "declined"])
      expectOk(await shop.call(`${path}/clearance`, { decision }, staff));
    const after = PaymentScheduleResponse.parse(
      expectOk(await shop.call(`${path}/payment-schedule`, undefined, staff)).body,
    ).payment_schedule;
    expect(after.clearance.status).toBe("declined");
    expect(after.clearance.history.map((each) => [each.decision, each.decided_by])).toEqual([
      ["cleared", "Ines Okafor"],
      ["declined", "Ines Okafor"],
    ]);
    expect(after.facts.map((fact) => fact.kind)).toEqual([
      "payment_captured",
      "clearance_decided",
      "clearance_decided",
    ]);
    const late = await shop.call(`${path}/clearance`, { decision: "cleared", expected_status: "awaiting" }, staff);
    expect([late.status, late.body["code"]]).toEqual([409, "CLEARANCE_CHANGED"]);
    // Who agrees with what was decided meanwhile has nothing to reverse.
    expectOk(await shop.call(`${path}/clearance`, { decision: "declined", expected_status: "awaiting" }, staff));
    expectOk(await shop.call(`${path}/clearance`, { decision: "cleared", expected_status: "declined" }, staff));
    expect(JSON.stringify(await shop.sql("select * from ledger_fact"))).not.toMatch(
      /okafor|quimby|example\.com|radiance kit/i,
    );

    await shop.sql("update stripe_event set status = 'dead', last_error = 'x' where type = 'payment_intent.succeeded'");
    const inbox = StripeEventList.parse(
      expectOk(await shop.call("/admin/stripe-events?status=dead", undefined, staff)).body,
    );
    expect(inbox.count).toBe(1);
    const retried = expectOk(await shop.call(`/admin/stripe-events/${inbox.stripe_events[0]?.id}/retry`, {}, staff));
    expect(retried.body["stripe_event"]).toMatchObject({ status: "applied", outcome: "ordered" });

    const [balance] = await shop.sql(
      `select pc.id from payment_collection pc join order_payment_collection o on o.payment_collection_id = pc.id
       where o.order_id = ? and pc.status = 'not_paid'`,
      [order_id],
    );
    const due = expectOk(await shop.call(`/store/payment-collections/${String(balance?.["id"])}/summary`));
    expect(PaymentCollectionSummaryResponse.parse(due.body).payment_collection).toMatchObject({
      amount_due: { minor: "70875" },
      total: { minor: "94500" },
      paid: { minor: "23625" },
    });
    const summary = `/store/payment-collections/${String(balance?.["id"])}/summary`;
    expectOk(await shop.call(`${summary}?order_id=${order_id}`));
    for (const other of ["order_another", ""]) {
      const refused = await shop.call(`${summary}?order_id=${other}`);
      expect([refused.status, refused.body["code"]]).toEqual([404, "NOT_FOUND"]);
    }
    // An order's collection takes no payment session here.
    const opened = await shop.call(`/store/payment-collections/${String(balance?.["id"])}/payment-sessions`, {
      provider_id: "pp_stripe_stripe",
    });
    expect(opened.status).toBe(404);
  });

  test("what the owner has closed to online payment is refused, in words", async () => {
    const { cart_id, collection_id } = await filledCart(shop, [KIT]);
    const path = `/store/payment-collections/${collection_id}/payment-sessions`;
    const refusals: [string, string][] = [
      ["online_payment_disabled", "ONLINE_PAYMENT_DISABLED"],
      ["consultation_only", "CONSULTATION_FIRST"],
    ];
    for (const [column, code] of refusals) {
      await shop.sql(`update care_package set ${column} = true`);
      expect((await shop.call(`/store/carts/${cart_id}/payment-plan`)).body["code"]).toBe(code);
      expect((await shop.call(path, { provider_id: "pp_stripe_stripe" })).body["code"]).toBe(code);
    }
  });

  test("tax is the clinic's wherever the client lives, and one order per cart is the database's own rule", async () => {
    const address = { ...CLIENT.address, address_1: "9 Pine Road", city: "Portland", province: "us-or" };
    const created = expectOk(
      await shop.call("/store/carts", { region_id: shop.region_id(), email: CLIENT.email, shipping_address: address }),
    );
    const clinic = expectOk(await shop.call("/store/clinic")).body["clinic"]?.["address"];
    const cart = created.body["cart"];
    expect(cart?.["shipping_address"]).toMatchObject({ city: clinic?.["city"], postal_code: clinic?.["postal_code"] });
    expect(cart?.["billing_address"]).toMatchObject({ city: "Portland", last_name: "Quimby" });
    const updated = expectOk(await shop.call(`/store/carts/${String(cart?.["id"])}`, { shipping_address: address }));
    expect(updated.body["cart"]?.["shipping_address"]).toMatchObject({ city: clinic?.["city"] });

    const insert = "insert into order_cart (id, order_id, cart_id) values (?, ?, 'cart_x')";
    await shop.sql(insert, ["ordercart_1", "order_1"]);
    await expect(shop.sql(insert, ["ordercart_2", "order_2"])).rejects.toThrow("IDX_order_cart_one_order_per_cart");
  });

  test("it is alive, ready, and a request's id follows it", async () => {
    expect((await fetch(`${shop.base()}/health`)).status).toBe(200);
    const ready = await shop.call("/ready", undefined, { "x-request-id": "a-request-of-the-tests" });
    expect(ready.body).toMatchObject({ status: "ready", database: "up", inbox: { dead: 0 } });
    expect(ready.headers.get("x-request-id")).toBe("a-request-of-the-tests");
    expect((await shop.call("/ready", undefined, { "x-request-id": "<b>" })).headers.get("x-request-id")).not.toBe(
      "<b>",
    );
    await drain(shop);
  });
});
