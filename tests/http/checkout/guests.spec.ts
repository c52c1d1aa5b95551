import { CLIENT, confirm, createCode, expectOk, type Shop, withShop } from "./shop";
import { signedInCustomer } from "./placed";

const KIT = "radiance-kit-course";

async function cartOf(shop: Shop, promo_codes: string[] = []): Promise<string> {
  const items = [{ variant_id: await shop.variant(KIT), quantity: 1 }];
  const created = expectOk(
    await shop.call("/store/carts?fields=id", { region_id: shop.region_id(), items, promo_codes }),
  );
  return String(created.body["cart"]?.["id"]);
}

withShop((shop) => {
  test.each([["as it is"], ["with a code in the cart"]])(
    "a guest who types the address of an account pays as a guest, %s",
    async (how) => {
      const account = await signedInCustomer(shop, CLIENT.email);
      const codes = how === "as it is" ? [] : ["TENTH"];
      for (const code of codes) await createCode(shop, code, 10);
      const cart_id = await cartOf(shop, codes);
      const cart = `/store/carts/${cart_id}`;
      const client = { email: CLIENT.email.toUpperCase(), billing_address: CLIENT.address };
      expectOk(await shop.call(`${cart}/client`, client));
      // Typed again, it is the same guest.
      expectOk(await shop.call(`${cart}/client`, client));
      const opened = expectOk(await shop.call(`${cart}/deposit-session`, { plan: "deposit" }));
      await confirm(shop, String(opened.body["payment_session"]?.["client_secret"]).split("_secret_")[0] ?? "");
      const completed = expectOk(await shop.call(`${cart}/complete`, {}));
      expect(completed.body["order"]).toMatchObject({ email: CLIENT.email });
      const theirs = expectOk(await shop.call("/store/orders", undefined, account));
      expect(theirs.body["orders"]).toEqual([]);
      const guests = await shop.sql("select id from customer where email = ? and not has_account", [CLIENT.email]);
      expect(guests).toHaveLength(1);
    },
  );

  test("a signed-in customer may use another address for one cart, and it stays theirs", async () => {
    const account = await signedInCustomer(shop, "owner@example.com");
    const cart_id = await cartOf(shop);
    const cart = `/store/carts/${cart_id}`;
    expectOk(await shop.call(`${cart}/customer`, {}, account));
    expectOk(await shop.call(`${cart}/client`, { email: CLIENT.email, billing_address: CLIENT.address }, account));
    const kept = expectOk(await shop.call(cart, undefined, account)).body["cart"];
    expect(kept).toMatchObject({ email: CLIENT.email, customer: { email: "owner@example.com" } });
  });
});
