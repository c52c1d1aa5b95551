import { randomUUID } from "node:crypto";
import { LIMITS } from "../../../backend/src/modules/attempts/limits";
import { clientAt } from "../../support/client-address";
import { CLIENT, confirm, expectOk, filledCart, type Shop, withShop } from "../checkout/shop";

// The counts of a process that serves alone lie in its memory. What is counted is shown in limits.test.ts.
Object.assign(process.env, { LOCKING: "memory" });

const KIT = "radiance-kit-course";
const SIGN_IN = "/auth/customer/emailpass";
const CLINIC = clientAt("203.0.113.5");
const ATTACKER = clientAt("198.51.100.7");

withShop((shop) => {
  test("31. ten clients behind one clinic's address pay at once, and none is held back", async () => {
    const orders = await Promise.all(Array.from({ length: 10 }, () => checkOut(shop, CLINIC)));
    expect(new Set(orders).size).toBe(10);
    expect(await shop.sql("select key from attempt_count")).toEqual([]);
  }, 240_000);

  test("31. a cart that opens payment after payment is held back, and no other cart with it", async () => {
    const { collection_id } = await filledCart(shop, [KIT]);
    const open = () => sessionOf(shop, collection_id, ATTACKER);
    for (let time = 0; time < LIMITS.session_cart.points; time += 1) expect((await open()).status).toBe(200);
    const held = await open();
    expect([held.status, held.body["code"]]).toEqual([429, "TOO_MANY_REQUESTS"]);
    expect(Number(held.headers.get("retry-after"))).toBeGreaterThan(0);
    expect(await checkOut(shop, ATTACKER)).toMatch(/^order_/);
  }, 240_000);

  test("23. guessing a password is held back where it comes from, and a right one takes its attempts back", async () => {
    const credentials = { email: "ines.okafor@example.com", password: "correct horse battery staple" };
    expectOk(await shop.call(`${SIGN_IN}/register`, credentials, CLINIC));
    const guess = () => shop.call(SIGN_IN, { ...credentials, password: "a wrong guess" }, ATTACKER);
    for (let time = 0; time < LIMITS.sign_in_account.points; time += 1) expect((await guess()).status).toBe(401);
    expect((await guess()).status).toBe(429);
    for (let time = 0; time < LIMITS.sign_in_account.points * 2; time += 1)
      expectOk(await shop.call(SIGN_IN, credentials, CLINIC));
  });
});

function sessionOf(shop: Shop, collection_id: string, headers: Record<string, string>) {
  const path = `/store/payment-collections/${collection_id}/payment-sessions`;
  return shop.call(path, { provider_id: "pp_stripe_stripe" }, headers);
}

/** A whole checkout of another client at this address; gives the order's id. */
async function checkOut(shop: Shop, headers: Record<string, string>): Promise<string> {
  const email = `client.${randomUUID()}@example.com`;
  const created = expectOk(
    await shop.call("/store/carts", { region_id: shop.region_id(), email, billing_address: CLIENT.address }, headers),
  );
  const cart = `/store/carts/${String(created.body["cart"]?.["id"])}`;
  expectOk(await shop.call(`${cart}/line-items`, { variant_id: await shop.variant(KIT), quantity: 1 }, headers));
  const made = await shop.call("/store/payment-collections", { cart_id: created.body["cart"]?.["id"] }, headers);
  const collection_id = String(expectOk(made).body["payment_collection"]?.["id"]);
  const opened = expectOk(await sessionOf(shop, collection_id, headers));
  await confirm(shop, String(opened.body["payment_collection"]?.["payment_sessions"]?.[0]?.["data"]?.["id"]));
  const completed = expectOk(await shop.call(`${cart}/complete`, {}, headers));
  return String(completed.body["order"]?.["id"]);
}
