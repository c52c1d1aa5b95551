import { setTimeout as sleep } from "node:timers/promises";
import { Client } from "../client";
import { deliver } from "../deliver";
import { Memory, violations } from "../invariants";
import { halfOfThePoints, killedAt, PLAIN, withWorld } from "../killed-at";
import { Random } from "../random";

/** Asks again, as Stripe does, until it is answered with 200. */
async function untilOk(send: () => Promise<number>): Promise<void> {
  for (let attempt = 0; attempt < 40; attempt += 1) {
    if ((await send().catch(() => 0)) === 200) return;
    await sleep(250);
  }
  throw new Error("the event was never accepted");
}

withWorld((world) => {
  killedAt(halfOfThePoints(1), world);

  test("2. between the 200 and its processing, with the browser gone: the inbox's row survives, and is applied once", async () => {
    const visit = await new Client(world(), new Random(9)).visit({ ...PLAIN, tabs: 0 }, async (stage) => {
      if (stage === "unplaceable")
        await world().arm({ on: "answer", method: "POST", path: "^/hooks/stripe$", status: 200 });
    });
    await world().reviveWhenDead(60_000);
    const [intent_id] = visit.charged;
    const rows = () => world().stack.sql("select status from stripe_event where object_id = $1", [intent_id]);
    expect(world().fired()).toContain("/hooks/stripe");
    await world().settle();
    await expect(rows()).resolves.toContainEqual({ status: "applied" });
    await expect(violations(world(), [visit])).resolves.toEqual([]);
  });

  test("3. an event that comes while the database is down is refused, and kept when it is sent again", async () => {
    let payload = "";
    const refused: number[] = [];
    const visit = await new Client(world(), new Random(10)).visit({ ...PLAIN, tabs: 0 }, async (stage) => {
      if (stage === "unplaceable") await world().control("POST", "webhooks/faults", { kind: "drop", count: 20 });
      if (stage !== "completing") return;
      const { data } = await world().stripe.events.list({ type: "payment_intent.succeeded", limit: 1 });
      payload = JSON.stringify(data[0]);
      await world().stack.database.crash(async () => {
        refused.push(await deliver(world(), payload), (await fetch(`${world().process(0).address}/ready`)).status);
      });
    });
    // Both said by us, before whoever asks has given up: a pool whose database is away is silent for a minute.
    expect(refused).toEqual([503, 503]);
    expect(JSON.parse(payload)).toMatchObject({ data: { object: { id: visit.charged[0] } } });
    await untilOk(() => deliver(world(), payload));
    // Once: by this sending, or by the sweep that found it at Stripe a moment before.
    const kept = await world().stack.sql("select event_id from stripe_event where event_id = $1", [
      String(Object(JSON.parse(payload)).id),
    ]);
    expect(kept).toHaveLength(1);
    await world().settle();
    await expect(violations(world(), [visit])).resolves.toEqual([]);
  });

  test("10. Stripe's answer is lost after it made the intent: asked again by the same key, there is one charge", async () => {
    const visit = await new Client(world(), new Random(11)).visit(PLAIN, async (stage) => {
      if (stage === "opening")
        await world().control("POST", "faults", { kind: "drop_after_commit", method: "POST", count: 1 });
    });
    const { payment_intents } = Memory.parse(await world().memory());
    const own = payment_intents.filter(({ metadata }) => metadata["ampoule_cart"] === visit.cart_id);
    expect(own).toEqual([expect.objectContaining({ id: visit.charged[0], status: "succeeded" })]);
    await world().settle();
    await expect(violations(world(), [visit])).resolves.toEqual([]);
  });

  test("the database crashes while a client pays: nothing is lost", async () => {
    const client = new Client(world(), new Random(8));
    const visit = await client.visit(PLAIN, async (stage) => {
      if (stage === "completing") void world().stack.database.crash();
    });
    await world().settle();
    await expect(violations(world(), [visit])).resolves.toEqual([]);
  });
});
