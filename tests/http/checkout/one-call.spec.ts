import { DepositSessionResponse } from "@ampoule/contract";
import { Modules } from "@medusajs/framework/utils";
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
import { signedInCustomer } from "./placed";

const KIT = "radiance-kit-course";
const DUE = { minor: "23625", currency: "usd" };
const BALANCE = { minor: "70875", currency: "usd" };
const TOTAL = { minor: "94500", currency: "usd" };

/** A cart as Ampoule's storefront makes it: with its line in the first call, with its client in the second. */
async function cartOf(shop: Shop): Promise<string> {
  const items = [{ variant_id: await shop.variant(KIT), quantity: 1 }];
  const { body } = expectOk(await shop.call("/store/carts?fields=id", { region_id: shop.region_id(), items }));
  return String(body["cart"]?.["id"]);
}

async function cartWithClient(shop: Shop): Promise<string> {
  const cart_id = await cartOf(shop);
  expectOk(await shop.call(`/store/carts/${cart_id}/client`, { email: CLIENT.email, billing_address: CLIENT.address }));
  return cart_id;
}

async function open(shop: Shop, cart_id: string, body: unknown = { plan: "deposit", keep_card: false }) {
  const answer = expectOk(await shop.call(`/store/carts/${cart_id}/deposit-session`, body));
  return DepositSessionResponse.parse(answer.body).payment_session;
}

const intentOf = ({ client_secret }: { client_secret: string }) => client_secret.split("_secret_")[0] ?? "";

const stock = (shop: Shop, cart_id: string) =>
  shop.call(`/store/carts/${cart_id}?fields=email,total,*billing_address,*shipping_address`);
const collectionsOf = (shop: Shop, cart_id: string) =>
  shop.sql("select payment_collection_id from cart_payment_collection where cart_id = ? and deleted_at is null", [
    cart_id,
  ]);

/** Every lock is taken away as soon as it is held, as it is from a holder that sleeps for longer than it lasts. */
async function withoutLocks<Result>(shop: Shop, work: () => Promise<Result>): Promise<Result> {
  const locking = shop.container().resolve(Modules.LOCKING);
  const losing = setInterval(() => void locking.releaseAll(), 3);
  return work().finally(() => clearInterval(losing));
}

withShop((shop) => {
  test("a cart, its client, its payment and its order take four calls, and the page's figures are charged", async () => {
    const cart_id = await cartWithClient(shop);
    const shown = { total: TOTAL, due_today: DUE, balance: BALANCE };
    const session = await open(shop, cart_id, { plan: "deposit", keep_card: false, shown });
    expect(session).toMatchObject({ plan: "deposit", due_today: DUE, balance: BALANCE });
    const intent = await confirm(shop, intentOf(session));
    expect(String(intent.amount_received)).toBe(DUE.minor);
    const completed = expectOk(await shop.call(`/store/carts/${cart_id}/complete?fields=id`, {}));
    expect(completed.body["type"]).toBe("order");
    await deliver(shop, intent.id);
    await expect(ordersOf(shop, cart_id)).resolves.toEqual([completed.body["order"]?.["id"]]);
    const late = await shop.call(`/store/carts/${cart_id}/deposit-session`, { plan: "deposit" });
    expect([late.status, late.body["code"]]).toEqual([409, "CART_COMPLETED"]);
    const changed = { email: "late@example.com", billing_address: CLIENT.address };
    const after = await shop.call(`/store/carts/${cart_id}/client`, changed);
    expect([after.status, after.body["code"]]).toEqual([409, "CART_COMPLETED"]);
  });

  test("asked again, or twice at once, it is the same payment in the same collection; another plan replaces it", async () => {
    const cart_id = await cartWithClient(shop);
    const [one, two] = await Promise.all([open(shop, cart_id), open(shop, cart_id)]);
    expect(two).toEqual(one);
    await expect(open(shop, cart_id)).resolves.toEqual(one);
    const full = await open(shop, cart_id, { plan: "full" });
    expect(full).toMatchObject({ plan: "full", due_today: TOTAL, balance: { minor: "0", currency: "usd" } });
    expect(full.payment_collection_id).toBe(one.payment_collection_id);
    expect((await shop.stripe().paymentIntents.retrieve(intentOf(one))).status).toBe("canceled");
    await expect(collectionsOf(shop, cart_id)).resolves.toHaveLength(1);
  });

  test("where Stripe doesn't answer the first time, the next try's payment becomes the order", async () => {
    const cart_id = await cartWithClient(shop);
    await shop.control("POST", "faults", {
      kind: "error_500",
      method: "POST",
      path: "/v1/payment_intents",
      count: 100,
    });
    const refused = await shop.call(`/store/carts/${cart_id}/deposit-session`, { plan: "deposit" });
    expect([refused.status, refused.body["code"]]).toEqual([503, "PAYMENT_PROVIDER_UNAVAILABLE"]);
    await shop.control("DELETE", "faults");
    const intent = await confirm(shop, intentOf(await open(shop, cart_id)));
    expect(String(intent.amount_received)).toBe(DUE.minor);
    // One link, to a collection that is there: core takes whichever it finds first.
    await expect(collectionsOf(shop, cart_id)).resolves.toHaveLength(1);
    expectOk(await shop.call(`/store/carts/${cart_id}/complete?fields=id`, {}));
    await expect(ordersOf(shop, cart_id)).resolves.toHaveLength(1);
  });

  describe("where the lock is lost, several that open at once leave one session in one collection, which is paid", () => {
    const deposit = { plan: "deposit" };
    const full = { plan: "full" };

    test.each([
      { cases: "a first session", before: null, asked: [deposit, deposit, deposit] },
      { cases: "another plan in the place of the first", before: deposit, asked: [full, full, full] },
      { cases: "two plans in the place of the first", before: deposit, asked: [full, deposit, full] },
    ])("$cases", async ({ before, asked }) => {
      for (let round = 0; round < 4; round += 1) {
        const cart_id = await cartWithClient(shop);
        if (before) await open(shop, cart_id, before);
        const answers = await withoutLocks(shop, () =>
          Promise.all(asked.map((body) => shop.call(`/store/carts/${cart_id}/deposit-session`, body))),
        );
        expect(new Set(answers.map(({ status }) => status))).toContain(200);
        expect(answers.map(({ status }) => status).filter((status) => status !== 200 && status !== 409)).toEqual([]);
        await expect(collectionsOf(shop, cart_id)).resolves.toHaveLength(1);
        const sessions = await shop.sql(
          `select s.id, s.data->>'id' as intent from payment_session s join cart_payment_collection l
           on l.payment_collection_id = s.payment_collection_id where l.cart_id = ? and s.deleted_at is null`,
          [cart_id],
        );
        expect(sessions).toHaveLength(1);
        expect(await shop.sql("select session_id from payment_schedule where cart_id = ?", [cart_id])).toEqual([
          { session_id: sessions[0]?.["id"] },
        ]);
        await confirm(shop, String(sessions[0]?.["intent"]));
        expectOk(await shop.call(`/store/carts/${cart_id}/complete?fields=id`, {}));
        await expect(ordersOf(shop, cart_id)).resolves.toHaveLength(1);
      }
    });
  });

  test("core's own two routes and this one open the same payment", async () => {
    const { cart_id, collection_id } = await filledCart(shop, [KIT]);
    const by_core = await openSession(shop, collection_id, { plan: "deposit" });
    const session = await open(shop, cart_id);
    expect([session.payment_collection_id, session.id]).toEqual([collection_id, by_core.session_id]);
    const other = await cartWithClient(shop);
    const first = await open(shop, other);
    const { body } = expectOk(await shop.call("/store/payment-collections", { cart_id: other }));
    expect(body["payment_collection"]?.["id"]).toBe(first.payment_collection_id);
    const kept = await openSession(shop, first.payment_collection_id, { plan: "deposit" });
    expect(kept.session_id).toBe(first.id);
  });

  test("over another figure than the store's nothing is opened, whichever of the three it is", async () => {
    const cart_id = await cartWithClient(shop);
    const wrong = [
      { total: { minor: "94400", currency: "usd" } },
      { total: TOTAL, due_today: { minor: "100", currency: "usd" } },
      { due_today: { minor: "23625", currency: "eur" } },
      { balance: { minor: "1", currency: "usd" } },
    ];
    for (const shown of wrong) {
      const answer = await shop.call(`/store/carts/${cart_id}/deposit-session`, { plan: "deposit", shown });
      expect([answer.status, answer.body["code"]]).toEqual([409, "PAYMENT_AMOUNT_MISMATCH"]);
    }
    await expect(collectionsOf(shop, cart_id)).resolves.toEqual([]);
  });

  test("what can't be used is refused with its field named, and nothing is kept of it", async () => {
    const cart_id = await cartOf(shop);
    const client = { email: CLIENT.email, billing_address: CLIENT.address };
    const cases: [string, unknown, string][] = [
      ["client", { ...client, email: "nobody" }, "email"],
      ["client", { ...client, billing_address: { ...CLIENT.address, first_name: " " } }, "billing_address.first_name"],
      [
        "client",
        { ...client, billing_address: { ...CLIENT.address, country_code: "usa" } },
        "billing_address.country_code",
      ],
      [
        "client",
        { ...client, billing_address: { ...CLIENT.address, address_1: "1 Elm" } },
        "billing_address.address_1",
      ],
      ["client", { ...client, customer_id: "cus_another" }, "customer_id"],
      ["client", { billing_address: CLIENT.address }, "email"],
      ["deposit-session", { plan: "weekly" }, "plan"],
      ["deposit-session", { keep_card: "yes" }, "keep_card"],
      ["deposit-session", { amount: 100 }, "amount"],
      ["deposit-session", { shown: { total: { minor: "9.45", currency: "usd" } } }, "shown.total.minor"],
      ["deposit-session", { shown: { deposit: DUE } }, "shown.deposit"],
    ];
    for (const [route, body, path] of cases) {
      const { status, body: refused } = await shop.call(`/store/carts/${cart_id}/${route}`, body);
      expect({ path, status, code: refused["code"] }).toEqual({ path, status: 400, code: "INVALID_INPUT" });
      expect(refused["fields"]?.[0]?.["path"]).toBe(path);
    }
    expect((await stock(shop, cart_id)).body["cart"]).toMatchObject({ email: null });
    await expect(shop.sql("select billing_address_id from cart where id = ?", [cart_id])).resolves.toEqual([
      { billing_address_id: null },
    ]);
    const early = await shop.call(`/store/carts/${cart_id}/deposit-session`, { plan: "deposit" });
    expect([early.status, early.body["code"]]).toEqual([409, "CLIENT_DETAILS_MISSING"]);
  });

  // The database died between the cart, which names the customer, and the answer; then the customer was taken back.
  test.each([
    ["alone", undefined],
    ["with a promotion", "TENTH"],
  ])("a cart whose customer is gone is kept for who pays now: %s", async (_, code) => {
    const cart_id = await cartWithClient(shop);
    if (code !== undefined) {
      await createCode(shop, code, 10);
      expectOk(await shop.call(`/store/carts/${cart_id}/promotions`, { promo_codes: [code] }));
    }
    const customerOf = async () =>
      (await shop.sql("select customer_id from cart where id = ?", [cart_id]))[0]?.["customer_id"];
    const gone = String(await customerOf());
    await shop.container().resolve(Modules.CUSTOMER).deleteCustomers([gone]);
    const again = { email: CLIENT.email, billing_address: CLIENT.address };
    expectOk(await shop.call(`/store/carts/${cart_id}/client`, again));
    expect(await customerOf()).toMatch(/^cus_/);
    expect(await customerOf()).not.toBe(gone);
    expectOk(await shop.call(`/store/carts/${cart_id}/client`, again));
  });

  test("a customer's cart is not there for anybody else, nor is one that never was", async () => {
    const mine = await signedInCustomer(shop, "mine@example.com");
    const other = await signedInCustomer(shop, "other@example.com");
    const cart_id = await cartWithClient(shop);
    expectOk(await shop.call(`/store/carts/${cart_id}/customer`, {}, mine));
    const client = { email: "thief@example.com", billing_address: CLIENT.address };
    for (const [route, body] of [
      ["client", client],
      ["deposit-session", { plan: "deposit" }],
    ] as const) {
      for (const headers of [{}, other]) {
        const answer = await shop.call(`/store/carts/${cart_id}/${route}`, body, headers);
        expect([answer.status, answer.body["code"]]).toEqual([404, "CART_NOT_FOUND"]);
      }
      expect((await shop.call(`/store/carts/cart_none/${route}`, body)).body["code"]).toBe("CART_NOT_FOUND");
      expectOk(
        await shop.call(
          `/store/carts/${cart_id}/${route}`,
          { ...body, ...(route === "client" ? { email: "mine@example.com" } : {}) },
          mine,
        ),
      );
    }
    await expect(shop.sql("select email from cart where id = ?", [cart_id])).resolves.toEqual([
      { email: "mine@example.com" },
    ]);
  });

  test("who pays is kept as core keeps it, twice alike; the price and the clinic's address stay", async () => {
    const [ours, theirs] = [await cartOf(shop), await cartOf(shop)];
    const body = { email: "Ines.Okafor@Example.com", billing_address: CLIENT.address };
    for (let time = 0; time < 2; time += 1) {
      expectOk(await shop.call(`/store/carts/${ours}/client`, body));
      expectOk(await shop.call(`/store/carts/${theirs}`, body));
    }
    const [kept, by_core] = [(await stock(shop, ours)).body["cart"], (await stock(shop, theirs)).body["cart"]];
    expect(kept?.["email"]).toBe(by_core?.["email"]);
    const customers = await shop.sql("select distinct customer_id from cart where id in (?, ?)", [ours, theirs]);
    expect(customers).toEqual([{ customer_id: expect.stringMatching(/^cus_/) }]);
    expect(kept?.["total"]).toEqual(by_core?.["total"]);
    for (const address of [kept, by_core])
      expect(address?.["billing_address"]).toMatchObject({ ...CLIENT.address, address_1: null });
    expect(kept?.["shipping_address"]?.["address_1"]).toBe(by_core?.["shipping_address"]?.["address_1"]);
  });

  test("a discount that is for a group is taken off as core takes it off, once the client says who they are", async () => {
    const customers = shop.container().resolve(Modules.CUSTOMER);
    const friend = await customers.createCustomers({ email: "friend@example.com" });
    const group = await customers.createCustomerGroups({ name: "Friends of the clinic" });
    await customers.addCustomerToGroup({ customer_id: friend.id, customer_group_id: group.id });
    await shop
      .container()
      .resolve(Modules.PROMOTION)
      .createPromotions({
        code: "FRIENDS",
        type: "standard",
        status: "active",
        is_automatic: true,
        application_method: { type: "percentage", target_type: "order", value: 10 },
        rules: [{ attribute: "customer.groups.id", operator: "in", values: [group.id] }],
      });
    const [ours, theirs] = [await cartOf(shop), await cartOf(shop)];
    expect((await stock(shop, ours)).body["cart"]).toMatchObject({ total: 945 });
    const body = { email: friend.email, billing_address: CLIENT.address };
    expectOk(await shop.call(`/store/carts/${ours}/client`, body));
    expectOk(await shop.call(`/store/carts/${theirs}`, body));
    const totals = [await stock(shop, ours), await stock(shop, theirs)].map(({ body }) => body["cart"]?.["total"]);
    expect(totals).toEqual([850.5, 850.5]);
  });
});
