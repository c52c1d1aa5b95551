import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { type BackendProcess, FaultyStack } from "@ampoule/local-stack/faults";
import type Stripe from "stripe";
import { stripeClient } from "../../backend/src/stripe/client";
import type { CrashPoint } from "./crash-points";
import { makeMutant, type Mutant } from "./mutants";

export const ROOT = join(__dirname, "..", "..");

export type WorldOptions = {
  /** Backend processes on the one database. */
  readonly processes: number;
  /** What they share their locks by. Default: memory, which serves one process. */
  readonly locks?: "memory" | "postgres" | "redis";
  readonly mutant?: Mutant;
  readonly say?: (line: string) => void;
};

const JOBS = ["sweep-stripe-events", "drain-stripe-inbox", "settle-unsettled-orders"];
/** Without this, what the clock is to bring would be waited for: retries' delays, claims of the dead, young orders. */
const TIME_PASSES = [
  `update stripe_event set next_attempt_at = now() - interval '1 second'
   where status in ('received', 'failed') and next_attempt_at > now()`,
  `update stripe_event set claimed_until = now() - interval '1 second' where status = 'processing'`,
  `update "order" set created_at = created_at - interval '10 minutes' where deleted_at is null and id not in
     (select order_id from payment_schedule where order_id is not null)`,
  `update cart set completed_at = completed_at - interval '10 minutes' where completed_at is not null and id not in
     (select cart_id from order_cart where deleted_at is null)`,
];

/** What another turn of the jobs could still change. What they can't see is for the invariants. */
const STILL_TO_DO = `select (
  (select count(*) from stripe_event where status not in ('applied', 'ignored', 'dead')) +
  (select count(*) from payment_schedule s join order_cart l on l.cart_id = s.cart_id and l.deleted_at is null
    where s.settled_at is null) +
  (select count(*) from "order" o where o.deleted_at is null and not exists
    (select 1 from order_cart l where l.order_id = o.id and l.deleted_at is null)) +
  (select count(*) from cart c where (c.completed_at is null) = exists
    (select 1 from order_cart l where l.cart_id = c.id and l.deleted_at is null)))::int as count`;

/** The whole of a clinic's backend under attack: its processes, its database, and a Stripe that remembers. */
export class World {
  readonly processes: BackendProcess[] = [];
  readonly stripe: Stripe;
  /** Variants of the seed by SKU. */
  private readonly variants = new Map<string, { readonly variant_id: string; readonly product_id: string }>();
  private reviving: Promise<void> | undefined;
  /** Of whoever of staff signed in first. */
  staff_token: string | undefined;

  private constructor(
    readonly stack: FaultyStack,
    private readonly options: WorldOptions,
  ) {
    this.stripe = stripeClient({ api_key: "sk_test_ampoule", api_url: stack.emulator });
  }

  static async open(options: WorldOptions): Promise<World> {
    const say = options.say ?? (() => undefined);
    const { mutant } = options;
    const stack = await FaultyStack.open(
      {
        root: ROOT,
        preload: join(__dirname, "preload", "backend.cjs"),
        // A folder for each of Jest's workers: each has a world of its own.
        logFolder: join(ROOT, "test-results", "logs", "faults", process.env["JEST_WORKER_ID"] ?? "0"),
        locks: options.locks ?? "memory",
        ...(mutant ? { mutate: (build: string) => makeMutant(build, mutant) } : {}),
      },
      { say, step: async (title, work) => (say(title), work()) },
    );
    const world = new World(stack, options);
    try {
      if (mutant?.sql) await stack.sql(mutant.sql);
      for (let index = 0; index < options.processes; index += 1) await world.start(index);
      const sold = await stack.sql("select id, product_id, sku from product_variant where deleted_at is null");
      for (const { id, product_id, sku } of sold)
        world.variants.set(String(sku), { variant_id: String(id), product_id: String(product_id) });
      return world;
    } catch (error) {
      await stack.close();
      throw error;
    }
  }

  close(): Promise<void> {
    return this.stack.close();
  }

  variant(sku: string): string {
    return this.sold(sku).variant_id;
  }

  product(sku: string): string {
    return this.sold(sku).product_id;
  }

  private sold(sku: string) {
    const found = this.variants.get(sku);
    if (!found) throw new Error(`no variant ${sku}`);
    return found;
  }

  /** A backend process, the same one again where there is but one. */
  process(index: number): BackendProcess {
    const found = this.processes[index % this.processes.length];
    if (!found) throw new Error("no backend process");
    return found;
  }

  async start(index: number): Promise<void> {
    this.processes[index] = await this.stack.startBackend(index);
  }

  async kill(index: number): Promise<void> {
    await this.stack.killBackend(index);
  }

  /** Starts again whatever is dead, as an operator's supervisor does: one at a time, or two would start it twice. */
  revive(): Promise<void> {
    this.reviving ??= this.startTheDead().finally(() => (this.reviving = undefined));
    return this.reviving;
  }

  private async startTheDead(): Promise<void> {
    for (const [index, process] of this.processes.entries()) if (!process.alive()) await this.start(index);
  }

  /**
   * Waits for process 0 to die, and starts it again. `patience_ms`: how long after this it may still die, for the machine
   * may be slow at what leads there.
   */
  async reviveWhenDead(patience_ms: number, after: Promise<unknown> = Promise.resolve()): Promise<void> {
    let deadline = Infinity;
    const begin = () => void (deadline = Date.now() + patience_ms);
    void after.then(begin, begin);
    while (Date.now() < deadline && this.process(0).alive()) await sleep(100);
    await this.revive();
    // What the dead process held runs out in a minute or two, which nobody waits for here.
    if (this.processes.length > 1) await this.loseLocks();
  }

  /** Process 0 dies at this point. What it wrote about it is read with `fired`. */
  async arm(point: CrashPoint["at"] | undefined, index = 0): Promise<void> {
    rmSync(this.stack.firedFile(index), { force: true });
    await post(`${this.process(index).control}/arm`, point ?? {});
  }

  /** What the process was doing when it died at its point; undefined where it never came by. */
  fired(index = 0): string | undefined {
    const file = this.stack.firedFile(index);
    return existsSync(file) ? readFileSync(file, "utf8") : undefined;
  }

  /** The emulator's control door. */
  async control(method: "POST" | "DELETE", path: string, body?: unknown): Promise<void> {
    const answer = await fetch(`${this.stack.emulator}/_control/${path}`, {
      method,
      ...(body === undefined ? {} : { headers: { "content-type": "application/json" }, body: JSON.stringify(body) }),
    });
    if (!answer.ok) throw new Error(`the control door answered ${answer.status}: ${await answer.text()}`);
  }

  /** All that Stripe holds of money. */
  async memory(): Promise<unknown> {
    const answer = await fetch(`${this.stack.emulator}/_control/memory`);
    return answer.json();
  }

  /** Every lock is free at once, as when its holder was asleep for longer than the lock lives. */
  async loseLocks(): Promise<void> {
    await post(`${this.process(0).control}/locks/lose`, {});
  }

  /** Nothing is broken any more, what was held arrives, time passes, and every job has its turn, as often as needed. */
  async settle(): Promise<void> {
    await this.control("DELETE", "faults");
    await this.control("POST", "webhooks/release", { order: "arrival" });
    await this.revive();
    for (let round = 0; round < 3; round += 1) {
      for (const statement of TIME_PASSES) await this.stack.sql(statement);
      for (const job of JOBS) await this.job(job);
      const [left] = await this.stack.sql(STILL_TO_DO);
      if (left?.["count"] === 0) return;
    }
  }

  /** Runs a job at once, on the first process. */
  async job(name: string): Promise<void> {
    const answer = await post(`${this.process(0).control}/jobs/${name}`, {});
    // A job that failed is run again by the clock: what stays undone, the invariants show.
    if (!answer.ok) this.options.say?.(`  ${name}: ${await answer.text()}`);
  }
}

function post(address: string, body: unknown): Promise<Response> {
  return fetch(address, { method: "POST", body: JSON.stringify(body) });
}
