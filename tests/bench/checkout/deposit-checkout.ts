import { call } from "../http";
import type { BenchSettings } from "../settings";
import type { Stopwatch } from "../statistics";

type Id = { id: string };

/**
 * Our whole deposit checkout, call by call what the storefront's server sends to the backend (`storefront/src/store-api`):
 * a cart with its item, who pays, the agreement read and signed, the payment, the card in Stripe's own hands, the order.
 */
export async function depositCheckout(settings: BenchSettings, variant_id: string, watch: Stopwatch): Promise<void> {
  const store = <T>(path: string, body?: unknown) =>
    call<T>(`${settings.backend_url}/store${path}`, {
      headers: { "x-publishable-api-key": settings.publishable_key },
      body,
    });
  const start = performance.now();
  const { cart } = await watch.time("cart+item", () =>
    store<{ cart: Id }>("/carts?fields=id", { region_id: settings.region_id, items: [{ variant_id, quantity: 1 }] }),
  );
  await watch.time("address", () =>
    store(`/carts/${cart.id}/client`, {
      email: "bench@client.example",
      billing_address: { first_name: "Bench", last_name: "Client", country_code: "us", postal_code: "23220" },
    }),
  );
  await watch.time("agreement", () => signAgreement(store, cart.id));
  const { payment_session } = await watch.time("session", () =>
    store<{ payment_session: { client_secret: string } }>(`/carts/${cart.id}/deposit-session`, {
      plan: "deposit",
      keep_card: false,
    }),
  );
  await watch.time("card", () => confirm(settings, payment_session.client_secret));
  const completed = await watch.time("complete", () =>
    store<{ type: string }>(`/carts/${cart.id}/complete?fields=id`, {}),
  );
  if (completed.type !== "order") throw new Error(`The cart didn't become an order: ${JSON.stringify(completed)}`);
  watch.add("whole", performance.now() - start);
}

async function signAgreement(store: <T>(path: string, body?: unknown) => Promise<T>, cart_id: string): Promise<void> {
  const { agreement } = await store<{ agreement: { document: { version: string; hash: string } } }>(
    `/carts/${cart_id}/agreement`,
  );
  await store(`/carts/${cart_id}/agreement`, {
    version: agreement.document.version,
    hash: agreement.document.hash,
    typed_name: "Bench Client",
    adult: true,
    deposit_and_refund_terms: true,
    reserves_a_place: true,
  });
}

/** What Stripe's script does in the browser: confirm with the publishable key and the client secret. */
async function confirm(settings: BenchSettings, client_secret: string): Promise<void> {
  const id = client_secret.split("_secret_")[0];
  const response = await fetch(`${settings.emulator_url}/v1/payment_intents/${id}/confirm`, {
    method: "POST",
    headers: { authorization: "Bearer pk_test_ampoule", "content-type": "application/x-www-form-urlencoded" },
    body: new URLSearchParams({
      client_secret,
      "payment_method_data[type]": "card",
      "payment_method_data[card][number]": "4242424242424242",
      "payment_method_data[card][exp_month]": "12",
      "payment_method_data[card][exp_year]": "2034",
      "payment_method_data[card][cvc]": "123",
      "payment_method_data[billing_details][address][country]": "US",
      "payment_method_data[billing_details][address][postal_code]": "23220",
    }),
  });
  if (!response.ok) throw new Error(`The emulator refused the card: ${await response.text()}`);
}
