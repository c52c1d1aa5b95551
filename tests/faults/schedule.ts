import { setTimeout as sleep } from "node:timers/promises";
import { type Behaviour, Client, type Visit } from "./client";
import { evidence, violations } from "./invariants";
import { Random } from "./random";
import { deliver, WEBHOOK_SECRET } from "./deliver";
import { Staff, type StaffWork } from "./staff";
import type { World } from "./world";

const SKUS = ["radiance-kit-course", "hydration-single", "glutathione-course"] as const;
/** A consultation that costs nothing: it is reserved without a payment. */
const FOR_NOTHING = { sku: "ketamine-consultation-course", pays: false, edits: "never", forged: "never" } as const;

/** Everybody reserves what costs nothing, in so many tabs each. */
export const crowdOf = (tabs: number): Partial<Behaviour> => ({ ...FOR_NOTHING, tabs });

/** Lost ones twice: an event that never comes, of a client whose browser is gone, leads past the sweeper alone. */
const WEBHOOKS = ["duplicate", "reorder", "hold", "drop", "drop", "stale", "forged"] as const;
const ANSWERS = ["drop_before_commit", "drop_after_commit", "error_500", "rate_limit_429", "latency"] as const;

const STAFF_WORK: readonly StaffWork[] = ["terms", "price", "terms_by_two"];
/** Staff are drawn apart from the rest, so that a seed's clients stay who they were. */
const STAFF_SEED = 0x57_47;

const ANSWERS_BREAK = "answers to";

/** What goes wrong in a schedule beside what its clients do. */
export type Break = "kill" | "postgres" | "locks" | "none";

export type Outcome = {
  readonly seed: number;
  readonly story: string;
  readonly violations: readonly string[];
  /** For a schedule with violations: all that is known of its carts. */
  readonly evidence?: unknown;
};

/** Who comes and what goes wrong, as the seed draws it. */
type Drawn = {
  readonly behaviours: readonly Behaviour[];
  readonly breaks: Break;
  readonly losesLocks: boolean;
  readonly saves: { readonly work: StaffWork; readonly sku: string } | undefined;
  /** Staff's own dice; the schedule's go on for what comes after. */
  readonly hands: Random;
  readonly random: Random;
};

/**
 * One schedule by its seed: one to three clients at once, what Stripe's events and answers suffer and what staff save
 * meanwhile, and, where `breaks` says so, a process killed at a random statement or the database crashed. Then everything
 * is let come to rest, and the invariants are asked. `everybody`: what all of them do, whatever the seed says.
 */
export async function runSchedule(
  world: World,
  seed: number,
  breaks: Break,
  everybody: Partial<Behaviour> = {},
): Promise<Outcome> {
  const drawn = draw(seed, breaks, everybody);
  const { random, losesLocks, saves } = drawn;
  const atStripe = await breakThings(world, random);
  const { visits, failures } = await play(world, drawn);
  await nonsense(world, random);
  await world.arm(undefined).catch(() => undefined); // It may be dead, and is disarmed by that.
  await world.settle();
  // Core's completion that loses its database gives a booked payment back by itself, and opens another session.
  if (breaks === "postgres") for (const visit of visits) visit.honest = false;
  const calm = breaks === "none" && !losesLocks && !saves && !atStripe.some((each) => each.startsWith(ANSWERS_BREAK));
  const found = [...(await violations(world, visits, calm)), ...failures];
  const outcome = { seed, story: storyOf(drawn, atStripe), violations: found };
  return found.length === 0 ? outcome : { ...outcome, evidence: await evidence(world, visits) };
}

function draw(seed: number, breaks: Break, everybody: Partial<Behaviour>): Drawn {
  const random = new Random(seed);
  const behaviours = Array.from({ length: random.pick([1, 1, 2, 2, 3]) }, () => ({
    ...behaviour(random),
    ...everybody,
  }));
  const hands = new Random(seed ^ STAFF_SEED);
  const saves = hands.chance(0.3) ? { work: hands.pick(STAFF_WORK), sku: hands.pick(behaviours).sku } : undefined;
  const losesLocks = breaks === "locks" || (breaks === "none" && random.chance(0.2));
  return { behaviours, breaks, losesLocks, saves, hands, random };
}

/** All of it at once, until the last client has gone. A client that gives up, and work that fails, is a failure. */
async function play(world: World, { behaviours, breaks, losesLocks, saves, hands, random }: Drawn) {
  const visits: Visit[] = [];
  const gaveUp: string[] = [];
  const clients = behaviours.map((each) =>
    new Client(world, random.fork()).visit(each).then(
      (visit) => void visits.push(visit),
      (error: unknown) =>
        void gaveUp.push(`a client gave up: ${error instanceof Error ? error.message : String(error)}`),
    ),
  );
  const breaking = breakDown(world, random.fork(), breaks);
  const over = Promise.all(clients);
  const losing = losesLocks ? loseLocks(world, random.fork(), breaks === "locks" ? over : undefined) : undefined;
  const working = saves ? new Staff(world, hands).work(saves.work, saves.sku) : Promise.resolve([]);
  await Promise.all([over, breaking, losing, working]);
  return { visits, failures: [...(await working), ...gaveUp] };
}

function storyOf({ behaviours, breaks, losesLocks, saves }: Drawn, atStripe: readonly string[]): string {
  return [
    ...behaviours.map(told),
    ...atStripe,
    ...(breaks === "none" || breaks === "locks" ? [] : [breaks]),
    ...(losesLocks ? ["locks run out"] : []),
    ...(saves ? [`staff: ${saves.work} of ${saves.sku}`] : []),
  ].join("; ");
}

function behaviour(random: Random): Behaviour {
  const hostile = random.chance(0.2);
  return {
    sku: random.pick(SKUS),
    door: random.pick(["storefront", "storefront", "stock"] as const),
    plan: random.chance(0.7) ? "deposit" : "full",
    opens_twice: random.chance(0.25),
    reopens: random.chance(0.15),
    edits: random.chance(0.1) ? "before_paying" : random.chance(0.08) ? "while_completing" : "never",
    declined_first: random.chance(0.15),
    pays: random.chance(0.92),
    tabs: random.pick([0, 0, 1, 1, 1, 2, 3]),
    forged: hostile ? random.pick(["cheaper", "other_currency"] as const) : "never",
  };
}

function told(each: Behaviour): string {
  const { sku, plan, tabs, door, ...rest } = each;
  const set = Object.entries(rest).filter(([, value]) => value !== false && value !== "never");
  return `${sku} by ${plan} (${door}), ${tabs} tabs, ${set.map(([name, value]) => (value === true ? name : `${name}=${String(value)}`)).join(" ")}`;
}

/** Orders what Stripe's side is to suffer; says what. */
async function breakThings(world: World, random: Random): Promise<string[]> {
  const story: string[] = [];
  if (random.chance(0.5)) {
    const kind = random.pick(WEBHOOKS);
    await world.control("POST", "webhooks/faults", { kind, count: random.int(1, 4) });
    story.push(`events: ${kind}`);
  }
  if (random.chance(0.35)) {
    const kind = random.pick(ANSWERS);
    const count = random.int(1, 2);
    const fault = { kind, count, ...(kind === "latency" ? { latency_ms: random.int(50, 1_500) } : {}) };
    const method = random.pick(["GET", "POST"] as const);
    await world.control("POST", "faults", {
      ...fault,
      method,
      ...(kind === "error_500" ? { committed: random.chance(0.5) } : {}),
    });
    story.push(`${ANSWERS_BREAK} ${method}: ${kind}`);
  }
  return story;
}

/** Breaks what the schedule says, and puts it back up, as an operator's supervisor does, while clients go on asking. */
async function breakDown(world: World, random: Random, breaks: Break): Promise<void> {
  if (breaks === "none" || breaks === "locks") return;
  if (breaks === "postgres") {
    await sleep(random.int(100, 2_000));
    await world.stack.database.crash();
    return;
  }
  await world.arm({ on: "statement", nth: random.int(1, 500) });
  await world.reviveWhenDead(4_000);
}

/**
 * A holder may sleep for longer than its lock lives: what then runs at once, the database's own guards must sort out. A
 * few times, or again and again `until` that is over.
 */
async function loseLocks(world: World, random: Random, until?: Promise<unknown>): Promise<void> {
  let over = false;
  void until?.then(() => (over = true));
  for (let time = 0; until ? !over : time < 5; time += 1) {
    await sleep(until ? random.int(5, 60) : random.int(50, 600));
    await world.loseLocks();
  }
}

/** What nobody may get in with, whatever else is going on. */
async function nonsense(world: World, random: Random): Promise<void> {
  if (!random.chance(0.3)) return;
  const payload = JSON.stringify({
    id: `evt_forged_${random.int(0, 999_999)}`,
    object: "event",
    type: "charge.refunded",
  });
  await deliver(world, payload, `${WEBHOOK_SECRET}x`).catch(() => undefined); // A process that is down refuses it, too.
}
