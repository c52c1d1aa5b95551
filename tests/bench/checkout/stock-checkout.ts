import { call } from "../http";
import type { StockShop } from "../stock/shop";
import type { Stopwatch } from "../statistics";

type Id = { id: string };

const ADDRESS = {
  first_name: "Bench",
  last_name: "Client",
  address_1: "1 Main Street",
  city: "Toronto",
  country_code: "ca",
  postal_code: "M5V 2T6",
};

/** Stock Medusa's whole checkout: cart, item, address, shipping, collection, session, complete. */
export async function stockCheckout(shop: StockShop, watch: Stopwatch): Promise<void> {
  const store = <T>(path: string, body?: unknown) =>
    call<T>(`${shop.url}/store${path}`, { headers: { "x-publishable-api-key": shop.publishable_key }, body });
  const start = performance.now();
  const { cart } = await watch.time("cart", () => store<{ cart: Id }>("/carts", { region_id: shop.region_id }));
  await watch.time("item", () => store(`/carts/${cart.id}/line-items`, { variant_id: shop.variant_id, quantity: 1 }));
  await watch.time("address", () =>
    store(`/carts/${cart.id}`, { email: "bench@client.example", shipping_address: ADDRESS, billing_address: ADDRESS }),
  );
  await watch.time("shipping", async () => {
    const { shipping_options } = await store<{ shipping_options: Id[] }>(`/shipping-options?cart_id=${cart.id}`);
    const option = shipping_options[0];
    if (!option) throw new Error("The stock shop has no shipping option for its cart");
    await store(`/carts/${cart.id}/shipping-methods`, { option_id: option.id });
  });
  const { payment_collection } = await watch.time("collection", () =>
    store<{ payment_collection: Id }>("/payment-collections", { cart_id: cart.id }),
  );
  await watch.time("session", () =>
    store(`/payment-collections/${payment_collection.id}/payment-sessions`, { provider_id: "pp_system_default" }),
  );
  const completed = await watch.time("complete", () => store<{ type: string }>(`/carts/${cart.id}/complete`, {}));
  if (completed.type !== "order")
    throw new Error(`The stock cart didn't become an order: ${JSON.stringify(completed)}`);
  watch.add("whole", performance.now() - start);
}
