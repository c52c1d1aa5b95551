import { expect, request } from "@playwright/test";
import type { Client } from "./client";
import { stack } from "./stack";

/** Publishable key of the shop: what a storefront sends. */
const key = process.env["MEDUSA_PUBLISHABLE_KEY"] ?? "";

type Id = { id: string };
type Opened = { payment_collection: { payment_sessions: { data: { client_secret: string } }[] } };

/**
 * Reserves a package by its deposit through the store's own routes, the card included. Gives the order's id. A stock
 * storefront knows of no agreement: `signs: false` leaves it due.
 */
export async function reserve(handle: string, client: Client, { signs = true } = {}): Promise<string> {
  const door = await request.newContext({
    baseURL: stack.backend,
    extraHTTPHeaders: { "x-publishable-api-key": key },
  });
  async function store<T>(path: string, data?: object): Promise<T> {
    const answer = data ? await door.post(`/store${path}`, { data }) : await door.get(`/store${path}`);
    expect(answer.ok(), `${path}: ${await answer.text()}`).toBe(true);
    return (await answer.json()) as T;
  }
  const { regions } = await store<{ regions: Id[] }>("/regions");
  const { care_package } = await store<{ care_package: { options: { variant_id: string }[] } }>(
    `/care-packages/${handle}`,
  );
  const { cart } = await store<{ cart: Id }>("/carts", { region_id: regions[0]?.id });
  await store(`/carts/${cart.id}/line-items`, { variant_id: care_package.options[0]?.variant_id, quantity: 1 });
  const { first_name, last_name, email } = client;
  await store(`/carts/${cart.id}`, {
    email,
    billing_address: { first_name, last_name, country_code: "us", postal_code: "23220" },
  });
  if (signs) await sign(store, cart.id, `${first_name} ${last_name}`);
  const { payment_collection } = await store<{ payment_collection: Id }>("/payment-collections", { cart_id: cart.id });
  const opened = await store<Opened>(`/payment-collections/${payment_collection.id}/payment-sessions`, {
    provider_id: "pp_stripe_stripe",
    data: { plan: "deposit" },
  });
  await payByCard(opened.payment_collection.payment_sessions[0]?.data.client_secret ?? "");
  const { order } = await store<{ order: Id }>(`/carts/${cart.id}/complete`, {});
  await door.dispose();
  return order.id;
}

type Store = <T>(path: string, data?: object) => Promise<T>;

async function sign(store: Store, cart_id: string, typed_name: string): Promise<void> {
  const { agreement } = await store<{ agreement: { document: { version: string; hash: string } } }>(
    `/carts/${cart_id}/agreement`,
  );
  await store(`/carts/${cart_id}/agreement`, {
    version: agreement.document.version,
    hash: agreement.document.hash,
    typed_name,
    adult: true,
    deposit_and_refund_terms: true,
    reserves_a_place: true,
  });
}

/** What Stripe's script does in the client's browser. */
async function payByCard(client_secret: string): Promise<void> {
  const id = client_secret.split("_secret_")[0] ?? "";
  const door = await request.newContext({ baseURL: stack.emulator });
  const answer = await door.post(`/v1/payment_intents/${id}/confirm`, {
    headers: { authorization: "Bearer pk_test_ampoule" },
    form: {
      client_secret,
      "payment_method_data[type]": "card",
      "payment_method_data[card][number]": "4242424242424242",
      "payment_method_data[card][exp_month]": "12",
      "payment_method_data[card][exp_year]": "2034",
      "payment_method_data[card][cvc]": "123",
      "payment_method_data[billing_details][address][country]": "US",
      "payment_method_data[billing_details][address][postal_code]": "23220",
    },
  });
  expect(answer.ok(), await answer.text()).toBe(true);
  await door.dispose();
}

/** Asks for a consultation, as the storefront's form does. */
export async function requestConsultation(client: Client, package_handle: string): Promise<void> {
  const door = await request.newContext({
    baseURL: stack.backend,
    extraHTTPHeaders: { "x-publishable-api-key": key },
  });
  const answer = await door.post("/store/consultation-requests", {
    data: {
      name: `${client.first_name} ${client.last_name}`,
      email: client.email,
      phone: "+1 804 555 0117",
      package_handle,
      preferred_time: "morning",
      adult: true,
    },
  });
  expect(answer.ok(), await answer.text()).toBe(true);
  await door.dispose();
}
