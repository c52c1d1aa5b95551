import Stripe from "stripe";
import { confirm, eventually, expectOk, filledCart, openSession } from "../http/checkout/shop";
import { withDeployment, type Backend, type Client } from "./support/deployment";

const KIT = "radiance-kit-course";
const STAFF = { email: "staff@ampoule.example", password: "ampoule-demo" };
const TICK_S = 10;
const PATIENT = 300;
const pause = (seconds: number) => new Promise((resolve) => setTimeout(resolve, seconds * 1_000));

withDeployment("redis", ({ boot, kill, clientOf, printed, redis_url, sql }) => {
  let server: Backend;
  const workers: Backend[] = [];
  const as = (MEDUSA_WORKER_MODE: string) => ({ MEDUSA_WORKER_MODE, REDIS_URL: redis_url(), LOG_LEVEL: "debug" });
  const timesPrinted = (backend: Backend, what: RegExp) => [...printed(backend).matchAll(what)].length;

  beforeAll(async () => {
    const [serving, ...working] = await Promise.all([
      boot("server", as("server")),
      boot("worker", as("worker")),
      boot("worker-two", as("worker")),
    ]);
    server = serving;
    workers.push(...working);
  });

  async function paidCart(client: Client): Promise<{ cart_id: string; intent: Stripe.PaymentIntent }> {
    const { cart_id, collection_id } = await filledCart(client, [KIT]);
    const { intent_id } = await openSession(client, collection_id);
    return { cart_id, intent: await confirm(client, intent_id) };
  }

  const settled = (cart_id: string) =>
    eventually(async () => {
      const [row] = await sql<{ order_id: string; settled_at: Date | null }>(
        "SELECT order_id, settled_at FROM payment_schedule WHERE cart_id = ?",
        [cart_id],
      );
      return row?.settled_at ? row : undefined;
    }, PATIENT);

  test("a deposit that the server takes is settled by a worker, which alone hears of the order", async () => {
    const client = clientOf(server);
    const { cart_id } = await paidCart(client);
    const completed = expectOk(await client.call(`/store/carts/${cart_id}/complete`, {}));
    const order_id = String(completed.body["order"]?.["id"]);
    await expect(settled(cart_id)).resolves.toMatchObject({ order_id });
    const heard = /Processing order\.placed/g;
    expect(timesPrinted(server, heard)).toBe(0);
    expect(workers.map((worker) => timesPrinted(worker, heard)).reduce((sum, each) => sum + each)).toBe(1);
  });

  test("an event of Stripe's that reaches the server makes the order of a client who never came back", async () => {
    const client = clientOf(server);
    const { cart_id, intent } = await paidCart(client);
    const { data } = await client.stripe().events.list({ type: "payment_intent.succeeded", limit: 100 });
    const payload = JSON.stringify(data.find((event) => JSON.stringify(event.data.object).includes(intent.id)));
    const secret = String(process.env["STRIPE_WEBHOOK_SECRET"]);
    const told = await fetch(`${server.base}/hooks/stripe`, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        "stripe-signature": Stripe.webhooks.generateTestHeaderString({ payload, secret }),
      },
      body: payload,
    });
    expect(told.status).toBe(200);
    await expect(settled(cart_id)).resolves.toMatchObject({ order_id: expect.stringMatching(/^order_/) });
  });

  test("a subscriber that fails is tried again until it succeeds", async () => {
    await sql(
      `CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'refused by the test'; END $$`,
    );
    await sql("CREATE TRIGGER refuse BEFORE INSERT ON ledger_fact FOR EACH ROW EXECUTE FUNCTION refuse()");
    const failed = /subscribers of order\.placed failed\. Retrying/g;
    const failures = () => workers.map((worker) => timesPrinted(worker, failed)).reduce((sum, each) => sum + each);
    const client = clientOf(server);
    const { cart_id } = await paidCart(client);
    expectOk(await client.call(`/store/carts/${cart_id}/complete`, {}));
    await eventually(async () => (failures() >= 2 ? true : undefined), PATIENT);
    await sql("DROP FUNCTION refuse() CASCADE");
    await settled(cart_id);
  });

  test("each tick of a job's clock is one worker's, and never the server's", async () => {
    const run = /executing scheduled job job-drain-stripe-inbox/g;
    const runs = () => workers.map((worker) => timesPrinted(worker, run)).reduce((sum, each) => sum + each);
    const [before, began] = [runs(), Date.now()];
    await pause(3.5 * TICK_S);
    const ticks = (Date.now() - began) / 1_000 / TICK_S;
    expect(runs() - before).toBeGreaterThanOrEqual(2);
    expect(runs() - before).toBeLessThanOrEqual(Math.ceil(ticks) + 1);
    expect(timesPrinted(server, run)).toBe(0);
  });

  test("a member of staff stays signed in when the server is killed and another takes its place", async () => {
    const before = clientOf(server);
    const { body } = expectOk(await before.call("/auth/user/emailpass", STAFF));
    const session = await before.call("/auth/session", {}, { authorization: `Bearer ${String(body["token"])}` });
    const cookie = String(session.headers.get("set-cookie")).split(";")[0] ?? "";
    await kill(server);
    server = await boot("successor", as("server"));
    const me = expectOk(await clientOf(server).call("/admin/users/me", undefined, { cookie }));
    expect(me.body["user"]?.["email"]).toBe(STAFF.email);
    await expect(clientOf(server).call("/admin/users/me")).resolves.toMatchObject({ status: 401 });
  });
});
