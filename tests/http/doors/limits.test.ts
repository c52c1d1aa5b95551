import { type LimitName, LIMITS } from "../../../backend/src/modules/attempts/limits";
import { clientAt } from "../../support/client-address";
import {
  type Answer,
  CLIENT,
  confirm,
  drain,
  eventsAbout,
  eventually,
  expectOk,
  filledCart,
  openSession,
  send,
  type Shop,
  withShop,
} from "../checkout/shop";

// As where several processes serve one shop: the counts lie in the database, where a test can wind them on.
Object.assign(process.env, { LOCKING: "postgres" });

const KIT = "radiance-kit-course";
const PASSWORD = "correct horse battery staple";
const SIGN_IN = "/auth/customer/emailpass";
const ATTACKER = clientAt("198.51.100.7");
const DESK = clientAt("203.0.113.5");

/** As many answers as asked for, one after another, as somebody who doesn't give up. */
async function again(times: number, ask: (index: number) => Promise<Answer>): Promise<Answer[]> {
  const answers: Answer[] = [];
  for (let index = 0; index < times; index += 1) answers.push(await ask(index));
  return answers;
}

function expectHeldBack(answer: Answer | undefined): void {
  expect(answer?.status).toBe(429);
  expect(answer?.body).toMatchObject({ type: "too_many_requests", code: "TOO_MANY_REQUESTS" });
  expect(Number(answer?.headers.get("retry-after"))).toBeGreaterThan(0);
}

const statuses = (answers: readonly Answer[]) => [...new Set(answers.map((answer) => answer.status))];

/** Declines of this cart's session, each told by Stripe. */
async function decline(shop: Shop, intent_id: string, times: number, card = "pm_card_visa_chargeDeclined") {
  for (let time = 0; time < times; time += 1) {
    const failed = await confirm(shop, intent_id, card).catch((error: unknown) => error);
    expect(failed).toMatchObject({ type: "StripeCardError" });
    const told = (await eventsAbout(shop, intent_id)).filter(({ type }) => type === "payment_intent.payment_failed");
    await send(shop, JSON.stringify(told.at(-1)));
    await drain(shop);
    // The delivery itself may have set off another drain, which holds the event and counts the decline in its own time.
    await eventually(async () => {
      const [row] = await shop.sql("select status from stripe_event where event_id = ?", [told.at(-1)?.id]);
      return row?.["status"] === "applied" || row?.["status"] === "ignored" || undefined;
    });
  }
}

withShop((shop) => {
  /** As if everybody who has been counted had come to the limit by now. */
  const exhaust = (name: LimitName) =>
    shop.sql("update attempt_count set points = ? where key like ?", [LIMITS[name].points, `${name}:%`]);
  const wrong = (email: string, headers: Record<string, string>) =>
    shop.call(SIGN_IN, { email, password: "a wrong guess" }, headers);

  test("23. guessing an account's password is held back, and its owner signs in from elsewhere all the same", async () => {
    expectOk(await shop.call(`${SIGN_IN}/register`, { email: CLIENT.email, password: PASSWORD }, DESK));
    const guesses = await again(LIMITS.sign_in_account.points, () => wrong(CLIENT.email, ATTACKER));
    expect(statuses(guesses)).toEqual([401]);
    expectHeldBack(await wrong(CLIENT.email, ATTACKER));
    expectHeldBack(await wrong(CLIENT.email.toUpperCase(), ATTACKER));
    expectHeldBack(
      await shop.call("/AUTH/customer/%65mailpass/", { email: CLIENT.email, password: PASSWORD }, ATTACKER),
    );
    expectOk(await shop.call(SIGN_IN, { email: CLIENT.email, password: PASSWORD }, DESK));
  });

  test("23. unsigned claims and X-Forwarded-For are no way around a limit", async () => {
    const spoof = (index: number) => ({
      "x-forwarded-for": `203.0.113.${index}`,
      "x-ampoule-client-address": `203.0.113.${index}`,
      "x-ampoule-door": "00".repeat(32),
    });
    const guesses = await again(LIMITS.sign_in_account.points, (index) => wrong(CLIENT.email, spoof(index)));
    expect(statuses(guesses)).toEqual([401]);
    expectHeldBack(await wrong(CLIENT.email, spoof(99)));
  });

  test("23. one password tried on many accounts is held back by address; a desk's right ones never are", async () => {
    expectOk(await shop.call(`${SIGN_IN}/register`, { email: CLIENT.email, password: PASSWORD }, DESK));
    const signIn = () => shop.call(SIGN_IN, { email: CLIENT.email, password: PASSWORD }, DESK);
    expect(statuses(await again(4, signIn))).toEqual([200]);
    const counted = () => shop.sql("select points from attempt_count where key like 'sign_in_%' and points > 0");
    await eventually(async () => ((await counted()).length === 0 ? true : undefined));

    const sprayed = await again(3, (index) => wrong(`client${index}@example.com`, ATTACKER));
    expect(statuses(sprayed)).toEqual([401]);
    expect(await counted()).toContainEqual({ points: 3 });
    await exhaust("sign_in_address");
    expectHeldBack(await wrong("one.more@example.com", ATTACKER));
    await shop.sql("delete from attempt_count");
    expectOk(await signIn());
  });

  test("guessing discount codes is held back by cart and by address; another cart's client goes on", async () => {
    const { cart_id } = await filledCart(shop, [KIT]);
    const guess = (cart: string, headers: Record<string, string>, code = "GUESS") =>
      shop.call(`/store/carts/${cart}/promotions`, { promo_codes: [code] }, headers);
    const guesses = await again(LIMITS.discount_cart.points, (index) => guess(cart_id, ATTACKER, `GUESS${index}`));
    expect(statuses(guesses)).toEqual([400]);
    expectHeldBack(await guess(cart_id, ATTACKER));
    const { cart_id: other } = await filledCart(shop, [KIT]);
    expect((await guess(other, DESK)).status).toBe(400);
    await exhaust("discount_address");
    expectHeldBack(await guess(other, ATTACKER));
  });

  test("23. whether somebody is a client here is not told by signing in, registering or asking for a letter", async () => {
    expectOk(await shop.call(`${SIGN_IN}/register`, { email: CLIENT.email, password: PASSWORD }, DESK));
    const both = (ask: (email: string) => Promise<Answer>) =>
      Promise.all([ask(CLIENT.email), ask("nobody@example.com")]);

    const [known, unknown] = await both((email) => wrong(email, ATTACKER));
    expect([known.status, known.body]).toEqual([unknown.status, unknown.body]);

    const [taken, fresh] = await both((email) =>
      shop.call(`${SIGN_IN}/register`, { email, password: "of my choice" }, ATTACKER),
    );
    expect([taken.status, Object.keys(taken.body)]).toEqual([fresh.status, Object.keys(fresh.body)]);
    const claims = (answer: Answer) =>
      JSON.parse(Buffer.from(String(answer.body["token"]).split(".")[1] ?? "", "base64url").toString("utf8"));
    expect(Object.keys(claims(taken)).sort()).toEqual(Object.keys(claims(fresh)).sort());
    // It opens nothing, and the account is its owner's as before.
    const bearer = { authorization: `Bearer ${String(taken.body["token"])}` };
    expect((await shop.call("/store/customers", { email: CLIENT.email }, bearer)).status).not.toBe(200);
    expect((await shop.call("/store/customers/me", undefined, bearer)).status).toBe(401);
    expect((await shop.call(SIGN_IN, { email: CLIENT.email, password: "of my choice" }, DESK)).status).toBe(401);
    expectOk(await shop.call(SIGN_IN, { email: CLIENT.email, password: PASSWORD }, DESK));

    const [letter, none] = await both((identifier) => reset(identifier, ATTACKER));
    expect([letter.status, none.status]).toEqual([201, 201]);
  });

  /** Medusa answers with the bare word "Created". */
  const reset = async (identifier: string, headers: Record<string, string>): Promise<Answer> => {
    const response = await fetch(`${shop.base()}${SIGN_IN}/reset-password`, {
      method: "POST",
      headers: { "content-type": "application/json", ...headers },
      body: JSON.stringify({ identifier }),
    });
    const text = await response.text();
    return {
      status: response.status,
      body: text === "Created" ? {} : JSON.parse(text),
      headers: response.headers,
    };
  };

  test("23. letters to an account are held back for whoever asks too often, and for nobody else", async () => {
    const asked = await again(LIMITS.reset_account.points, () => reset(CLIENT.email, ATTACKER));
    expect(statuses(asked)).toEqual([201]);
    expectHeldBack(await reset(CLIENT.email, ATTACKER));
    expect((await reset(CLIENT.email, DESK)).status).toBe(201);
  });

  test("31. hundreds of payment sessions are held back by cart and by address; a desk with many clients is not", async () => {
    const { cart_id, collection_id } = await filledCart(shop, [KIT]);
    const open = (collection: string, headers: Record<string, string>) =>
      shop.call(
        `/store/payment-collections/${collection}/payment-sessions`,
        { provider_id: "pp_stripe_stripe" },
        headers,
      );
    expect(statuses(await again(3, () => open(collection_id, ATTACKER)))).toEqual([200]);
    expect(await shop.sql("select points from attempt_count where key like 'session_cart:%'")).toEqual([{ points: 3 }]);
    await exhaust("session_cart");
    // Whatever the address: it is the cart that has had enough.
    for (const headers of [ATTACKER, DESK]) expectHeldBack(await open(collection_id, headers));

    await exhaust("session_address");
    const next = await filledCart(shop, [KIT]);
    expectHeldBack(await open(next.collection_id, ATTACKER));
    expect((await open(next.collection_id, clientAt("192.0.2.8"))).status).toBe(200);
    expect(cart_id).not.toBe(next.cart_id);
  }, 240_000);

  test("what wasn't served isn't counted: a busy moment of Stripe's doesn't use up what a cart may ask for", async () => {
    const { cart_id } = await filledCart(shop, [KIT]);
    const points = async () => (await shop.sql("select points from attempt_count where key like 'session_cart:%'"))[0];
    await shop.sql("delete from attempt_count");
    await shop.control("POST", "faults", {
      kind: "error_500",
      method: "POST",
      path: "/v1/payment_intents",
      count: 100,
    });
    const broken = await again(3, () => shop.call(`/store/carts/${cart_id}/deposit-session`, { plan: "deposit" }));
    expect(statuses(broken)).toEqual([503]);
    await eventually(async () => ((await points())?.["points"] === 0 ? true : undefined));
    await shop.control("DELETE", "faults");
    expectOk(await shop.call(`/store/carts/${cart_id}/deposit-session`, { plan: "deposit" }));
    expect(await points()).toEqual({ points: 1 });
  });

  test("31. declined cards are counted from Stripe's events: the intent is cancelled and none opened for a while", async () => {
    const { cart_id, collection_id } = await filledCart(shop, [KIT]);
    const first = await openFrom(shop, collection_id, ATTACKER);
    await decline(shop, first, LIMITS.card_cart.points);
    expect(await shop.stripe().paymentIntents.retrieve(first)).toMatchObject({ status: "requires_payment_method" });
    await decline(shop, first, 1);
    await expectCanceled(shop, first);
    await expect(confirm(shop, first)).rejects.toThrow();
    expectHeldBack(await sessionFrom(shop, collection_id, ATTACKER));
    expectHeldBack(await sessionFrom(shop, collection_id, DESK));

    // Another client, at another cart, pays meanwhile; and this one does when the pause is over.
    const other = await filledCart(shop, [KIT]);
    await confirm(shop, await openFrom(shop, other.collection_id, DESK));
    expectOk(await shop.call(`/store/carts/${other.cart_id}/complete`, {}, DESK));
    await shop.sql("update attempt_count set expire = 1 where key like 'card_cart:%'");
    await confirm(shop, await openFrom(shop, collection_id, ATTACKER));
    expectOk(await shop.call(`/store/carts/${cart_id}/complete`, {}, ATTACKER));
  }, 240_000);

  test("31. declines are counted by address over many carts, and a card is known again on the next cart", async () => {
    const cards = ["pm_card_visa_chargeDeclined", "pm_card_visa_chargeDeclinedInsufficientFunds"];
    const one = await filledCart(shop, [KIT]);
    const intent = await openFrom(shop, one.collection_id, ATTACKER);
    await decline(shop, intent, 2, cards[0]);
    await exhaust("card_address");
    const two = await filledCart(shop, [KIT]);
    const second = await openFrom(shop, two.collection_id, ATTACKER);
    await decline(shop, second, 1, cards[1]);
    await expectCanceled(shop, second);
    expectHeldBack(await sessionFrom(shop, (await filledCart(shop, [KIT])).collection_id, ATTACKER));
    expect((await sessionFrom(shop, (await filledCart(shop, [KIT])).collection_id, DESK)).status).toBe(200);

    await exhaust("card_fingerprint_test");
    const three = await filledCart(shop, [KIT]);
    const third = await openFrom(shop, three.collection_id, clientAt("192.0.2.9"));
    await decline(shop, third, 1, cards[0]);
    await expectCanceled(shop, third);
  }, 240_000);

  test("an agreement, a completion and a consultation are held back, too", async () => {
    const { cart_id } = await filledCart(shop, [KIT]);
    const cases: [string, LimitName][] = [
      [`/store/carts/${cart_id}/agreement`, "agreement_cart"],
      [`/store/carts/${cart_id}/agreement`, "agreement_address"],
      ["/store/order-links/x.y/agreement", "agreement_cart"],
      [`/store/carts/${cart_id}/complete`, "complete_cart"],
      [`/store/carts/${cart_id}/complete`, "complete_address"],
      ["/store/consultation-requests", "consultation_address"],
    ];
    for (const [path, name] of cases) {
      await shop.sql("delete from attempt_count");
      const answers = await again(2, () => shop.call(path, { odd: true }, ATTACKER));
      expect(statuses(answers)).not.toContain(429);
      await exhaust(name);
      expectHeldBack(await shop.call(path, { odd: true }, ATTACKER));
    }
  });

  test("counts are shared by what shares the database, and hold nothing that names a person or an address", async () => {
    await wrong(CLIENT.email, ATTACKER);
    const { collection_id } = await filledCart(shop, [KIT]);
    await openSession(shop, collection_id);
    await openFrom(shop, collection_id, ATTACKER);
    const kept = JSON.stringify([
      await shop.sql("select * from attempt_count"),
      await shop.sql("select * from payment_origin"),
    ]);
    expect(kept).toContain("sign_in_account:");
    expect(kept).toContain("address_key");
    expect(kept).not.toMatch(/198\.51\.100|127\.0\.0\.1|rosalind|example\.com/i);
    await shop.sql("update payment_origin set seen_at = now() - interval '25 hours'");
    const next = await filledCart(shop, [KIT]);
    await openFrom(shop, next.collection_id, ATTACKER);
    expect(await shop.sql("select cart_id from payment_origin")).toEqual([{ cart_id: next.cart_id }]);
  });
});

/** Our own worker may have taken the event before the test's did, and be at it. */
async function expectCanceled(shop: Shop, intent_id: string): Promise<void> {
  await eventually(async () => {
    const { status } = await shop.stripe().paymentIntents.retrieve(intent_id);
    return status === "canceled" ? status : undefined;
  });
}

function sessionFrom(shop: Shop, collection_id: string, headers: Record<string, string>): Promise<Answer> {
  const path = `/store/payment-collections/${collection_id}/payment-sessions`;
  return shop.call(path, { provider_id: "pp_stripe_stripe" }, headers);
}

/** The intent of a session that a client at this address opens. */
async function openFrom(shop: Shop, collection_id: string, headers: Record<string, string>): Promise<string> {
  const answer = expectOk(await sessionFrom(shop, collection_id, headers));
  return String(answer.body["payment_collection"]?.["payment_sessions"]?.[0]?.["data"]?.["id"]);
}
