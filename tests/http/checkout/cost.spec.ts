import { statementsOf } from "../../support/statements";
import { CLIENT, confirm, eventually, expectOk, type Json, type Shop, withShop } from "./shop";

const KIT = "radiance-kit-course";

/** An order is settled in the background, at nobody's call: what follows isn't counted before it is done. */
const settled = (shop: Shop) =>
  eventually(async () => {
    const [row] = await shop.sql("select count(*) as due from payment_schedule where state <> 'settled'");
    return Number(row?.["due"]) === 0 ? true : undefined;
  });

/** What each call of a checkout sends to the database. One count each: a cart is made an order once. */
async function counted(shop: Shop) {
  const counts: Record<string, number> = {};
  const step = async (name: string, path: string, body?: unknown): Promise<Json> => {
    let answer: Json = {};
    counts[name] = await statementsOf(
      shop.container(),
      async () => {
        answer = expectOk(await shop.call(path, body)).body;
      },
      1,
    );
    return answer;
  };
  return { counts, step };
}

const sum = (counts: Record<string, number>) => Object.values(counts).reduce((all, each) => all + each, 0);

async function storefronts(shop: Shop): Promise<Record<string, number>> {
  const { counts, step } = await counted(shop);
  const items = [{ variant_id: await shop.variant(KIT), quantity: 1 }];
  const created = await step("cart", "/store/carts?fields=id", { region_id: shop.region_id(), items });
  const cart = `/store/carts/${String(created["cart"]?.["id"])}`;
  await step("client", `${cart}/client`, { email: CLIENT.email, billing_address: CLIENT.address });
  const opened = await step("session", `${cart}/deposit-session`, { plan: "deposit" });
  await confirm(shop, String(opened["payment_session"]?.["client_secret"]).split("_secret_")[0] ?? "");
  await step("complete", `${cart}/complete?fields=id`, {});
  return counts;
}

async function cores(shop: Shop): Promise<Record<string, number>> {
  const { counts, step } = await counted(shop);
  const variant_id = await shop.variant(KIT);
  const created = await step("cart", "/store/carts", { region_id: shop.region_id() });
  const cart_id = String(created["cart"]?.["id"]);
  const cart = `/store/carts/${cart_id}`;
  await step("item", `${cart}/line-items`, { variant_id, quantity: 1 });
  await step("client", cart, { email: CLIENT.email, billing_address: CLIENT.address });
  const made = await step("collection", "/store/payment-collections", { cart_id });
  const opened = await step(
    "session",
    `/store/payment-collections/${String(made["payment_collection"]?.["id"])}/payment-sessions`,
    { provider_id: "pp_stripe_stripe" },
  );
  await confirm(shop, String(opened["payment_collection"]?.["payment_sessions"]?.[0]?.["data"]?.["id"]));
  await step("complete", `${cart}/complete`, {});
  return counts;
}

withShop((shop) => {
  test("the storefront's calls ask the database for two thirds at the most of what core's own steps ask", async () => {
    // The first one fills what the process keeps.
    await storefronts(shop);
    await settled(shop);
    const ours: number[] = [];
    for (let time = 0; time < 3; time += 1) {
      ours.push(sum(await storefronts(shop)));
      await settled(shop);
    }
    const theirs = sum(await cores(shop));
    // The clock's jobs share the connections: what falls into a checkout only ever adds.
    expect(Math.min(...ours)).toBeLessThan((theirs * 2) / 3);
  });
});
