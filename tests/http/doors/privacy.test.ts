import { inspect } from "node:util";
import { logger } from "@medusajs/framework/logger";
import { discreetLogger } from "../../../backend/src/log/discreet-logger";
import { clientAt } from "../../support/client-address";
import {
  type Answer,
  CLIENT,
  confirm,
  deliver,
  drain,
  eventsAbout,
  expectOk,
  filledCart,
  openSession,
  send,
  type Shop,
  withShop,
} from "../checkout/shop";

// Medusa's own line for each request, with the client's address, is written in production alone.
Object.assign(process.env, { NODE_ENV: "production" });

const WRITES = [
  "activity",
  "progress",
  "error",
  "failure",
  "success",
  "silly",
  "debug",
  "verbose",
  "info",
  "warn",
  "log",
] as const;
const lines: string[] = [];

/**
 * Medusa's test runner puts the plain logger in the place of the configuration's. Here the plain one is given the
 * configured one's discretion, and what is left after it is kept.
 */
const recorder = Object.assign(Object.create(Object.getPrototypeOf(logger)), logger, { shouldLog: () => true });
for (const name of WRITES) recorder[name] = (...args: unknown[]) => lines.push(args.map(shown).join(" "));
const discreet = discreetLogger(recorder);
for (const name of [...WRITES, "http", "shouldLog"] as const) Object.assign(logger, { [name]: discreet[name] });

function shown(value: unknown): string {
  return typeof value === "string" ? value : inspect(value, { depth: 6 });
}

const KIT = "radiance-kit-course";
const PASSWORD = "correct horse battery staple";
const AT_HOME = clientAt("198.51.100.7");
const ANSWERS = { adult: true, deposit_and_refund_terms: true, reserves_a_place: true };

/** Everything that this process writes while `run` runs, at the level that tells most. */
async function written(run: () => Promise<void>): Promise<string> {
  lines.length = 0;
  const keep = (...args: unknown[]) => void lines.push(args.map(shown).join(" "));
  const streams = [process.stdout, process.stderr].map((stream) =>
    jest.spyOn(stream, "write").mockImplementation((text) => {
      keep(text);
      return true;
    }),
  );
  const consoles = (["log", "info", "warn", "error", "debug"] as const).map((name) =>
    jest.spyOn(console, name).mockImplementation(keep),
  );
  try {
    await run();
    await new Promise((resolve) => setTimeout(resolve, 500));
  } finally {
    for (const spy of [...streams, ...consoles]) spy.mockRestore();
  }
  return lines.join("\n");
}

withShop((shop) => {
  const call = (path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Answer> =>
    shop.call(path, body, { ...AT_HOME, ...headers });

  test("a whole checkout, its refusals and its errors leave nothing of a person in the log", async () => {
    const log = await written(async () => {
      await checkout(shop, call);
      await refusals(shop, call);
      await accounts(call);
    });
    // It was all written down.
    expect(log).toContain('"route":"/store/carts/:id/complete"');
    expect(log).toContain("payment_intent.succeeded: ordered");
    const personal: Record<string, RegExp> = {
      name: /rosalind|quimby/i,
      email: /@example\.|%40example/i,
      postcode: /\b22314\b/,
      treatment: /radiance|hydration|vitamin|infusion/i,
      address: /\b127\.0\.0\.1\b|::ffff:|198\.51\.100/,
      secret: /_secret_|sk_test_|whsec_/,
      token: /eyJ[\w-]+\.|Bearer /,
      password: /horse battery|a wrong guess/,
      link: /order-links\/(?!:token|\[token\])/,
      search: /sought-words/,
    };
    for (const [what, pattern] of Object.entries(personal)) {
      const found = log.split("\n").filter((line) => pattern.test(line));
      expect([what, found.map((line) => line.slice(0, 400))]).toEqual([what, []]);
    }
  });
});

type Call = (path: string, body?: unknown, headers?: Record<string, string>) => Promise<Answer>;

async function checkout(shop: Shop, call: Call): Promise<void> {
  const { cart_id, collection_id } = await filledCart(shop, [KIT]);
  const { agreement } = expectOk(await call(`/store/carts/${cart_id}/agreement`)).body;
  const { version, hash } = agreement?.["document"] ?? {};
  expectOk(
    await call(`/store/carts/${cart_id}/agreement`, { version, hash, typed_name: "Rosalind Quimby", ...ANSWERS }),
  );
  const { intent_id } = await openSession(shop, collection_id);
  await confirm(shop, intent_id, "pm_card_visa_chargeDeclined").catch(() => undefined);
  await deliver(shop, intent_id);
  await confirm(shop, intent_id);
  expectOk(await call(`/store/carts/${cart_id}/complete`, {}));
  for (const event of await eventsAbout(shop, intent_id)) await send(shop, JSON.stringify(event));
  await drain(shop);
  const outcome = expectOk(await call(`/store/carts/${cart_id}/outcome`));
  expectOk(await call(`/store/order-links/${String(outcome.body["outcome"]?.["order_link"])}`));
}

/** Each with something of a person in it. */
async function refusals(shop: Shop, call: Call): Promise<void> {
  const { cart_id, collection_id } = await filledCart(shop, [KIT]);
  await call(`/store/carts/${cart_id}`, { email: "rosalind.quimby@example.com nonsense" });
  await call(`/store/carts/${cart_id}`, { billing_address: { first_name: "Rosalind", country_code: "Quimby" } });
  await call(`/store/carts/${cart_id}/line-items`, { variant_id: "Rosalind Quimby", quantity: 1 });
  await call(`/store/carts/rosalind.quimby@example.com`);
  await call(`/store/carts/${cart_id}/complete`, {});
  await call(`/store/payment-collections/${collection_id}/payment-sessions`, {
    provider_id: "rosalind.quimby@example.com",
  });
  await call("/store/products?q=sought-words&fields=rosalind.quimby");
  await call("/store/care-packages/rosalind-quimby");
  await call("/store/order-links/rosalind.quimby");
  await fetch(`${shop.base()}/nowhere/rosalind.quimby@example.com`, { headers: AT_HOME });
  await call("/hooks/stripe", { data: { object: { email: "rosalind.quimby@example.com" } } });
  const broken = { ...AT_HOME, "content-type": "application/json", "x-publishable-api-key": shop.publishable_key() };
  await fetch(`${shop.base()}/store/carts`, {
    method: "POST",
    headers: broken,
    body: '{"email":"rosalind.quimby@example.com',
  });
  const asked = { name: "Rosalind Quimby", email: "rosalind.quimby@example.com", adult: true };
  await call("/store/consultation-requests", { ...asked, phone: "1".repeat(80) });
  expect((await call("/store/consultation-requests", asked)).status).toBe(201);
}

async function accounts(call: Call): Promise<void> {
  const { email } = CLIENT;
  const path = "/auth/customer/emailpass";
  const registered = expectOk(await call(`${path}/register`, { email, password: PASSWORD }));
  const bearer = { authorization: `Bearer ${String(registered.body["token"])}` };
  expectOk(await call("/store/customers", { email, first_name: "Rosalind", last_name: "Quimby" }, bearer));
  await call("/store/customers", { email, first_name: "Rosalind" }, bearer);
  await call(`${path}/register`, { email, password: PASSWORD });
  await call(`${path}/register`, { email, password: "a wrong guess" });
  await call(path, { email, password: "a wrong guess" });
  await call(path, { email: { $ne: "rosalind.quimby@example.com" }, password: "a wrong guess" });
  const signed = expectOk(await call(path, { email, password: PASSWORD }));
  const token = { authorization: `Bearer ${String(signed.body["token"])}` };
  expectOk(await call("/store/customers/me", undefined, token));
  await call("/store/customers/me", undefined, { authorization: `Bearer ${String(signed.body["token"])}x` });
  await call("/admin/customers?q=rosalind.quimby@example.com", undefined, token);
}
