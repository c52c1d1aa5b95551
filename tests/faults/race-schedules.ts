import { runSchedule } from "./schedule";
import { World, type WorldOptions } from "./world";

/** Seeds of one test: a failure names its seed, and a file's world isn't shared for too long. */
const AT_A_TIME = 10;

/**
 * `count` schedules from this seed on in a world of their own, without a restart. The seeds of all files together move on
 * when these have been lived through for long; a seed that fails gets a test of its own.
 */
export function raceSchedules(first: number, count: number, options: WorldOptions = { processes: 1 }): void {
  let world: World;
  beforeAll(async () => {
    world = await World.open(options);
  }, 600_000);
  afterAll(() => world.close());

  const pages = Array.from({ length: Math.ceil(count / AT_A_TIME) }, (_, page) => first + page * AT_A_TIME);
  describe("9. clients, tabs and Stripe's events at once: one order or one refund a charge, and the books agree", () => {
    test.each(pages)(
      "schedules from seed %i on",
      async (from) => {
        for (let seed = from; seed < Math.min(from + AT_A_TIME, first + count); seed += 1) {
          const { story, violations } = await runSchedule(world, seed, "none");
          expect({ seed, story, violations }).toEqual({ seed, story, violations: [] });
        }
      },
      600_000,
    );
  });
}
