import { CRASH_POINTS, type CrashPoint } from "./crash-points";
import { type Behaviour, Client, type Visit } from "./client";
import { violations } from "./invariants";
import { Random } from "./random";
import { World } from "./world";

/** Cases of the list of hostile tests that are crash points. */
const CASES: Readonly<Record<string, string>> = { "after the charge": "1. ", "after the 200": "2. " };

export const PLAIN: Behaviour = {
  sku: "radiance-kit-course",
  door: "storefront",
  plan: "deposit",
  opens_twice: false,
  reopens: false,
  edits: "never",
  declined_first: false,
  pays: true,
  tabs: 1,
  forged: "never",
};

/** Half of the crash points, so that the two halves run beside each other; each point is in one of them. */
export function halfOfThePoints(half: 0 | 1): readonly CrashPoint[] {
  return CRASH_POINTS.filter((_, index) => index % 2 === half);
}

/** Jest gives a test up without ending it: what it had still to do would be done to the next one's world. */
const NEVER_TWO_AT_ONCE_MS = 600_000;

/** A world of one process for a file's tests, which each find it alive. */
export function withWorld(suite: (world: () => World) => void): void {
  let world: World;
  jest.setTimeout(NEVER_TWO_AT_ONCE_MS);
  beforeAll(async () => {
    world = await World.open({ processes: 1 });
  });
  beforeEach(() => world.revive());
  afterAll(() => world.close());
  suite(() => world);
}

/** Kills the process at each of these points, starts it again, and asks the books. */
export function killedAt(points: readonly CrashPoint[], world: () => World): void {
  const named = points.map((point) => [`${CASES[point.name] ?? ""}${point.name}`, point] as const);
  describe("a process killed for real", () => {
    test.each(named)("%s: one order or one refund, and the books agree", async (_, point) => {
      const walk = walkInto(world(), point);
      const [{ visit, passed }] = await Promise.all([walk, world().reviveWhenDead(60_000, walk)]);
      if (point.at.on !== "charge") expect(world().fired()).toContain(point.at.on);
      expect(passed).toBe(false);
      await world().settle();
      await expect(violations(world(), [visit])).resolves.toEqual([]);
    });
  });
}

/**
 * One client whose way leads past the point, which is armed just before it is due. `passed`: the client came to pay with
 * the process alive, though it was to die while the session was opened; what it died at later was another statement.
 */
async function walkInto(world: World, { at, way }: CrashPoint): Promise<{ visit: Visit; passed: boolean }> {
  const behaviour: Behaviour = {
    ...PLAIN,
    reopens: way === "reopening",
    forged: way === "unplaceable" ? "cheaper" : "never",
  };
  let passed = false;
  const visit = await new Client(world, new Random(7)).visit(behaviour, async (stage) => {
    if (stage === "completing" && way !== "completing" && way !== "unplaceable") passed ||= !world.fired();
    if (stage !== way) return;
    if (at.on === "charge") await world.kill(0);
    else await world.arm(at);
  });
  return { visit, passed };
}
