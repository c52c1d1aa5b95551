import { Batches } from "./batches";

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

test("what comes together is done together, and what comes meanwhile is done after it", async () => {
  const done: string[][] = [];
  let finish: () => void = () => undefined;
  const batches = new Batches<string>(async (items) => {
    done.push(items);
    if (done.length === 1) await new Promise<void>((resolve) => (finish = resolve));
  }, 1);
  const first = Promise.all([batches.add("a"), batches.add("b")]);
  await pause(10);
  const second = Promise.all([batches.add("c"), batches.add("d")]);
  await pause(10);
  expect(done).toEqual([["a", "b"]]);
  finish();
  await first;
  await second;
  expect(done).toEqual([
    ["a", "b"],
    ["c", "d"],
  ]);
});

test("a batch that fails is said to have failed, and the next one is done", async () => {
  const batches = new Batches<number>(async ([item]) => {
    if (item === 1) throw new Error("no database");
  }, 1);
  await expect(batches.add(1)).rejects.toThrow("no database");
  await expect(batches.add(2)).resolves.toBeUndefined();
});
