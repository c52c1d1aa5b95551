import type { CatalogueTag } from "@ampoule/contract/revalidation";
import { Announcer, type Sending } from "./announcer";

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

function announcer(answers: Sending[] = []) {
  const told: CatalogueTag[][] = [];
  const givenUp: [CatalogueTag[], string][] = [];
  const made = new Announcer({
    send: async (tags) => {
      told.push([...tags].sort());
      return answers.shift() ?? { ok: true };
    },
    giveUp: (tags, reason) => givenUp.push([[...tags].sort(), reason]),
    gather_ms: 50,
    again_after_ms: 1_000,
    retry_after_ms: [100, 400],
  });
  return { made, told, givenUp };
}
const pass = (ms: number) => jest.advanceTimersByTimeAsync(ms);
const DOWN: Sending = { ok: false, reason: "ECONNREFUSED" };

test("the events of one save are told together, and once more for pages that were being made meanwhile", async () => {
  const { made, told } = announcer();
  made.announce(["care-packages"]);
  await pass(30);
  made.announce(["care-packages", "articles"]);
  expect(told).toEqual([]);
  await pass(20);
  expect(told).toEqual([["articles", "care-packages"]]);
  await pass(10_000);
  expect(told).toEqual([
    ["articles", "care-packages"],
    ["articles", "care-packages"],
  ]);
});

test("a save just after a telling is told too", async () => {
  const { made, told } = announcer();
  made.announce(["clinic"]);
  await pass(60);
  made.announce(["articles"]);
  await pass(60);
  expect(told).toEqual([["clinic"], ["articles"]]);
});

test("a storefront that is away is told again, with what was saved since", async () => {
  const { made, told, givenUp } = announcer([DOWN]);
  made.announce(["clinic"]);
  await pass(60);
  made.announce(["articles"]);
  await pass(100);
  expect(told).toEqual([["clinic"], ["articles", "clinic"]]);
  expect(givenUp).toEqual([]);
});

test("after the last attempt it is given up, said once, and the next save begins anew", async () => {
  const { made, told, givenUp } = announcer([DOWN, DOWN, DOWN]);
  made.announce(["clinic"]);
  await pass(10_000);
  expect(told).toHaveLength(3);
  expect(givenUp).toEqual([[["clinic"], "ECONNREFUSED"]]);
  made.announce(["articles"]);
  await pass(60);
  expect(told.at(-1)).toEqual(["articles"]);
});
