import { call } from "../http";

export type StockShop = { url: string; publishable_key: string; region_id: string; variant_id: string };

type Created<Name extends string> = Record<Name, { id: string }>;

/** Lays out, through stock Medusa's own admin API, a shop with one shippable product sold in Canada. */
export async function openStockShop(url: string): Promise<StockShop> {
  const { token } = await call<{ token: string }>(`${url}/auth/user/emailpass`, {
    body: { email: "staff@ampoule.example", password: "ampoule-demo" },
  });
  const admin = <T>(path: string, body?: unknown) =>
    call<T>(`${url}/admin${path}`, { headers: { authorization: `Bearer ${token}` }, body });

  const { sales_channel } = await admin<Created<"sales_channel">>("/sales-channels", { name: "Stock bench" });
  const { api_key } = await admin<{ api_key: { id: string; token: string } }>("/api-keys", {
    title: "Stock bench",
    type: "publishable",
  });
  await admin(`/api-keys/${api_key.id}/sales-channels`, { add: [sales_channel.id] });
  const { region } = await admin<Created<"region">>("/regions", {
    name: "Stock bench",
    currency_code: "usd",
    countries: ["ca"],
    payment_providers: ["pp_system_default"],
  });
  const profile_id = await openShipping(admin, sales_channel.id);
  const { product } = await admin<{ product: { variants: { id: string }[] } }>("/products", {
    title: "Stock bench",
    status: "published",
    shipping_profile_id: profile_id,
    sales_channels: [{ id: sales_channel.id }],
    options: [{ title: "Kind", values: ["One"] }],
    variants: [
      {
        title: "One",
        options: { Kind: "One" },
        manage_inventory: false,
        prices: [{ currency_code: "usd", amount: 945 }],
      },
    ],
  });
  const variant = product.variants[0];
  if (!variant) throw new Error("The stock product has no variant");
  return { url, publishable_key: api_key.token, region_id: region.id, variant_id: variant.id };
}

/** A location, a zone and a flat rate; answers with the shipping profile's id. */
async function openShipping(
  admin: <T>(path: string, body?: unknown) => Promise<T>,
  sales_channel_id: string,
): Promise<string> {
  const { shipping_profile } = await admin<Created<"shipping_profile">>("/shipping-profiles", {
    name: "Stock bench",
    type: "default",
  });
  const { stock_location } = await admin<Created<"stock_location">>("/stock-locations", { name: "Stock bench" });
  await admin(`/stock-locations/${stock_location.id}/sales-channels`, { add: [sales_channel_id] });
  await admin(`/stock-locations/${stock_location.id}/fulfillment-providers`, { add: ["manual_manual"] });
  const located = await admin<{ stock_location: { fulfillment_sets: { id: string }[] } }>(
    `/stock-locations/${stock_location.id}/fulfillment-sets?fields=*fulfillment_sets`,
    { name: "Stock bench", type: "shipping" },
  );
  const set = located.stock_location.fulfillment_sets[0];
  if (!set) throw new Error("The stock location has no fulfilment set");
  const zoned = await admin<{ fulfillment_set: { service_zones: { id: string }[] } }>(
    `/fulfillment-sets/${set.id}/service-zones`,
    { name: "Stock bench", geo_zones: [{ type: "country", country_code: "ca" }] },
  );
  const zone = zoned.fulfillment_set.service_zones[0];
  if (!zone) throw new Error("The fulfilment set has no service zone");
  await admin("/shipping-options", {
    name: "Stock bench",
    service_zone_id: zone.id,
    shipping_profile_id: shipping_profile.id,
    provider_id: "manual_manual",
    price_type: "flat",
    type: { label: "Standard", description: "Standard", code: "standard" },
    prices: [{ currency_code: "usd", amount: 10 }],
    rules: [],
  });
  return shipping_profile.id;
}
