import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startStripeEmulator, type Emulator } from "@ampoule/stripe-emulator";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { medusaIntegrationTestRunner } from "@medusajs/test-utils";
import Stripe from "stripe";
import { seed } from "../../../backend/src/seed";
import { stripeClient } from "../../../backend/src/stripe/client";
import { drainInbox } from "../../../backend/src/workflows/inbox/drain";
import { freePortNow } from "../../support/free-port";
import { sharing } from "../../support/together";

export const BACKEND = join(__dirname, "../../../backend");

/** Some JSON, to be looked into key by key; a schema of the contract says what it really is. */
export interface Json {
  readonly [key: string]: Json | undefined;
}
export type Answer = { status: number; body: Json; headers: Headers };

export type Shop = {
  container: () => MedusaContainer;
  /** `GET` without a body, `POST` with one. The publishable key is sent to `/store`. */
  call: (path: string, body?: unknown, headers?: Record<string, string>) => Promise<Answer>;
  stripe: () => Stripe;
  base: () => string;
  publishable_key: () => string;
  region_id: () => string;
  variant: (sku: string) => Promise<string>;
  /** Everything that Stripe was ever told, as the emulator wrote it down. */
  told: () => string;
  /** The emulator's control door: `/_control/<path>`. */
  control: (method: "POST" | "DELETE", path: string, body?: unknown) => Promise<void>;
  sql: (statement: string, values?: readonly unknown[]) => Promise<Record<string, unknown>[]>;
};

/** A seeded backend before a Stripe emulator of its own. */
export const { with: withShop, together: shopTogether } = sharing<Shop>((suite) => {
  const stripe_port = freePortNow();
  process.env["STRIPE_API_URL"] = `http://localhost:${stripe_port}`;
  medusaIntegrationTestRunner({
    inApp: true,
    medusaConfigFile: BACKEND,
    testSuite: ({ api, getContainer, dbConnection }) => {
      let emulator: Emulator;
      let seeded: { publishable_key: string; region_id: string };
      const folder = mkdtempSync(join(tmpdir(), "ampoule-shop-"));
      const stripe = stripeClient({ api_key: "sk_test_ampoule", api_url: `http://localhost:${stripe_port}` });

      beforeAll(async () => {
        emulator = await startStripeEmulator({ port: stripe_port, dataDir: folder, control: true });
        seeded = await seed(getContainer());
      });
      afterAll(async () => {
        await emulator.close();
        rmSync(folder, { recursive: true, force: true });
      });

      const base = (): string => String(api.defaults.baseURL);
      suite({
        container: getContainer,
        stripe: () => stripe,
        told: () => readFileSync(join(folder, "journal.jsonl"), "utf8"),
        control: async (method, path, body) => {
          const answer = await fetch(`http://localhost:${stripe_port}/_control/${path}`, {
            method,
            ...(body === undefined
              ? {}
              : { headers: { "content-type": "application/json" }, body: JSON.stringify(body) }),
          });
          if (!answer.ok) throw new Error(`the control door answered ${answer.status}: ${await answer.text()}`);
        },
        base,
        publishable_key: () => seeded.publishable_key,
        region_id: () => seeded.region_id,
        call: async (path, body, headers = {}) => {
          const response = await fetch(`${base()}${path}`, {
            method: body === undefined ? "GET" : "POST",
            headers: {
              ...(path.startsWith("/store") ? { "x-publishable-api-key": seeded.publishable_key } : {}),
              ...(body === undefined ? {} : { "content-type": "application/json" }),
              ...headers,
            },
            ...(body === undefined ? {} : { body: JSON.stringify(body) }),
          });
          const text = await response.text();
          return { status: response.status, body: text ? JSON.parse(text) : {}, headers: response.headers };
        },
        variant: async (sku) => {
          const query = getContainer().resolve(ContainerRegistrationKeys.QUERY);
          const { data } = await query.graph({ entity: "variant", fields: ["id"], filters: { sku } });
          if (!data[0]) throw new Error(`no variant ${sku}`);
          return data[0].id;
        },
        sql: async (statement, values = []) => (await dbConnection.raw(statement, [...values])).rows,
      });
    },
  });
});

export const CLIENT = {
  email: "rosalind.quimby@example.com",
  address: { first_name: "Rosalind", last_name: "Quimby", country_code: "us", postal_code: "22314" },
};

/** A cart of these variants, with the client's details, as Ampoule's storefront makes it. */
export async function filledCart(
  shop: Pick<Shop, "call" | "region_id" | "variant">,
  skus: readonly string[],
): Promise<{ cart_id: string; collection_id: string }> {
  const created = await shop.call("/store/carts", { region_id: shop.region_id(), email: CLIENT.email });
  const cart_id = String(created.body["cart"]?.["id"]);
  for (const sku of skus)
    expectOk(
      await shop.call(`/store/carts/${cart_id}/line-items`, { variant_id: await shop.variant(sku), quantity: 1 }),
    );
  expectOk(await shop.call(`/store/carts/${cart_id}`, { billing_address: CLIENT.address }));
  const collection = expectOk(await shop.call("/store/payment-collections", { cart_id }));
  return { cart_id, collection_id: String(collection.body["payment_collection"]?.["id"]) };
}

export function expectOk(answer: Answer): Answer {
  if (answer.status !== 200) throw new Error(`answered ${answer.status}: ${JSON.stringify(answer.body)}`);
  return answer;
}

export type Opened = { session_id: string; intent_id: string; amount_minor: string; body: Json };

export async function openSession(
  shop: Pick<Shop, "call">,
  collection_id: string,
  data?: Record<string, unknown>,
): Promise<Opened> {
  const answer = expectOk(
    await shop.call(`/store/payment-collections/${collection_id}/payment-sessions`, {
      provider_id: "pp_stripe_stripe",
      ...(data ? { data } : {}),
    }),
  );
  const session = answer.body["payment_collection"]?.["payment_sessions"]?.[0];
  return {
    session_id: String(session?.["id"]),
    intent_id: String(session?.["data"]?.["id"]),
    amount_minor: String(session?.["data"]?.["amount_minor"]),
    body: answer.body,
  };
}

/** What the Payment Element does in a browser. */
export function confirm(
  shop: Pick<Shop, "stripe">,
  intent_id: string,
  payment_method = "pm_card_visa",
): Promise<Stripe.PaymentIntent> {
  return shop
    .stripe()
    .paymentIntents.confirm(intent_id, { payment_method, return_url: "http://localhost:8000/return" });
}

const SECRET = process.env["STRIPE_WEBHOOK_SECRET"] ?? "";

/** Sends an event as Stripe would, signed now unless told otherwise. */
export async function send(
  shop: Shop,
  payload: string,
  options: { age_s?: number; header?: string } = {},
): Promise<Response> {
  const timestamp = Math.floor(Date.now() / 1_000) - (options.age_s ?? 0);
  const header = options.header ?? Stripe.webhooks.generateTestHeaderString({ payload, secret: SECRET, timestamp });
  return fetch(`${shop.base()}/hooks/stripe`, {
    method: "POST",
    headers: { "content-type": "application/json; charset=utf-8", "stripe-signature": header },
    body: payload,
  });
}

/** Stripe's own events about an intent, oldest first, as they would be sent. */
export async function eventsAbout(shop: Shop, intent_id: string): Promise<Stripe.Event[]> {
  const events = await shop.stripe().events.list({ limit: 100 });
  return events.data.filter((event) => JSON.stringify(event.data.object).includes(intent_id)).reverse();
}

/** Sends all of them, and applies them as the worker would, once the browser has had its moment. */
export async function deliver(shop: Shop, intent_id: string): Promise<void> {
  for (const event of await eventsAbout(shop, intent_id)) await send(shop, JSON.stringify(event));
  await drain(shop);
}

export function drain(shop: Shop, ahead_ms = 10_000): Promise<number> {
  return drainInbox(shop.container(), () => new Date(Date.now() + ahead_ms));
}

/** Waits for what an event handler does in the background. */
export async function eventually<T>(look: () => Promise<T | undefined>, tries = 50): Promise<T> {
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const found = await look();
    if (found !== undefined) return found;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error("It didn't come to be in time");
}

export async function ordersOf(shop: Shop, cart_id: string): Promise<string[]> {
  const rows = await shop.sql("select order_id from order_cart where cart_id = ? and deleted_at is null", [cart_id]);
  return rows.map((row) => String(row["order_id"]));
}

/** Sends what Stripe tells of an intent, where its type begins so, and waits until all of it is applied. */
export async function tell(shop: Shop, intent_id: string, type = ""): Promise<void> {
  for (const event of await eventsAbout(shop, intent_id))
    if (event.type.startsWith(type)) await send(shop, JSON.stringify(event));
  // The backend drains its inbox by itself, too, and may be at it.
  await eventually(async () => {
    await drain(shop);
    const waiting = await shop.sql("select 1 from stripe_event where status not in ('applied', 'ignored')");
    return waiting.length === 0 ? true : undefined;
  });
}

/** A code that takes a percentage off what is in the cart. Gives the promotion's id. */
export async function createCode(
  shop: Pick<Shop, "container">,
  code: string,
  percent: number,
  budget?: { readonly type: "usage"; readonly limit: number },
): Promise<string> {
  const [made] = await shop
    .container()
    .resolve(Modules.PROMOTION)
    .createPromotions([
      {
        code,
        type: "standard",
        status: "active",
        application_method: { type: "percentage", target_type: "items", allocation: "across", value: percent },
        ...(budget ? { campaign: { name: code, campaign_identifier: code, budget } } : {}),
      },
    ]);
  return made?.id ?? "";
}
