import { parseArgs } from "node:util";
import type { Behaviour } from "./client";
import { MUTANTS, type Mutant } from "./mutants";
import { type Break, crowdOf, runSchedule } from "./schedule";
import { World } from "./world";

const { values } = parseArgs({
  options: {
    schedules: { type: "string", default: "200" },
    seed: { type: "string", default: "1" },
    processes: { type: "string", default: "1" },
    locks: { type: "string", default: "memory" },
    breaks: { type: "string", default: "some" },
    mutants: { type: "boolean", default: false },
    only: { type: "string" },
    crowd: { type: "string" },
    evidence: { type: "boolean", default: false },
  },
});

const CROWD: Partial<Behaviour> = values.crowd === undefined ? {} : crowdOf(Number(values.crowd));
/** One schedule in so many has its process killed, and one its database crashed: each restart takes seconds. */
const KILLED_EVERY = 20;
const CRASHED_EVERY = 50;
/** A mutant that lives through so many is one that the schedules don't see. */
const MUTANT_LIVES = 200;

const say = (line: string): void => console.log(line);

/**
 * `npm run faults -- --schedules 2000 --seed 1`: schedules by seed, and what they found; `--processes 2 --locks redis` (or
 * `postgres`) by several processes; `--evidence` prints all that is known of a failed one's carts; `--breaks locks` loses
 * the locks all the time; `--crowd 8` completes free carts in so many tabs. With `--mutants` each of our own
 * guards is taken out in turn, and the schedules must notice.
 */
async function main(): Promise<number> {
  return values.mutants ? killMutants(MUTANTS.filter(({ name }) => name.includes(values.only ?? ""))) : schedules();
}

async function schedules(): Promise<number> {
  const count = Number(values.schedules);
  const first = Number(values.seed);
  const began = Date.now();
  const world = await World.open({ processes: Number(values.processes), locks: locks(), say });
  const broken: Record<Break, number> = { none: 0, kill: 0, postgres: 0, locks: 0 };
  let failed = 0;
  try {
    for (let index = 0; index < count; index += 1) {
      const breaks = breakOf(index);
      broken[breaks] += 1;
      if (!(await passes(world, first + index, breaks))) failed += 1;
      if ((index + 1) % 50 === 0) say(`${index + 1} of ${count} schedules, ${minutes(began)} min, ${failed} failed`);
    }
  } finally {
    await world.close();
  }
  say(
    `${count - failed} schedules passed, ${failed} failed; ${broken.kill} with a process killed, ${broken.postgres} with the ` +
      `database crashed; ${minutes(began)} min`,
  );
  return failed === 0 ? 0 : 1;
}

/** `sign`: what a violation has to say to count as one. */
async function passes(world: World, seed: number, breaks: Break, sign = /./, everybody = CROWD): Promise<boolean> {
  const { story, violations: all, evidence } = await runSchedule(world, seed, breaks, everybody);
  const violations = all.filter((each) => sign.test(each));
  if (violations.length > 0) {
    say(`✗ seed ${seed} (${story})\n${violations.map((each) => `    ${each}`).join("\n")}`);
    if (values.evidence) say(JSON.stringify(evidence, undefined, 1));
  }
  return violations.length === 0;
}

async function killMutants(mutants: readonly Mutant[]): Promise<number> {
  const survivors: string[] = [];
  for (const mutant of mutants) {
    say(`── without ${mutant.name} ──`);
    const world = await World.open({ processes: 1, mutant });
    try {
      const lived = await livesThrough(world, mutant);
      if (lived === MUTANT_LIVES) survivors.push(mutant.name);
      say(lived === MUTANT_LIVES ? `✗ nothing noticed in ${lived} schedules` : `✓ noticed at schedule ${lived + 1}`);
    } finally {
      await world.close();
    }
  }
  say(`${mutants.length - survivors.length} of ${mutants.length} guards are missed when they are taken out`);
  return survivors.length === 0 ? 0 : 1;
}

/** How many schedules passed before the first that didn't. */
async function livesThrough(world: World, { sign, everybody, breaks = "none" }: Mutant): Promise<number> {
  for (let lived = 0; lived < MUTANT_LIVES; lived += 1)
    if (!(await passes(world, Number(values.seed) + lived, breaks, sign, everybody))) return lived;
  return MUTANT_LIVES;
}

function locks(): "memory" | "postgres" | "redis" {
  if (values.locks === "memory" || values.locks === "postgres" || values.locks === "redis") return values.locks;
  throw new Error(`--locks is memory, postgres or redis, not ${values.locks}`);
}

function breakOf(index: number): Break {
  if (values.breaks === "none") return "none";
  if (values.breaks === "kill" || values.breaks === "postgres" || values.breaks === "locks") return values.breaks;
  if (index % KILLED_EVERY === KILLED_EVERY - 1) return "kill";
  return index % CRASHED_EVERY === CRASHED_EVERY - 2 ? "postgres" : "none";
}

const minutes = (began: number): string => ((Date.now() - began) / 60_000).toFixed(1);

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
