import { DistributedTransaction, type IDistributedTransactionStorage } from "@medusajs/framework/orchestration";
import checkpointsCanWait from "./loaders/checkpoints-can-wait";
import { savingInTurn, writeCheckpointsInTurn } from "./checkpoints";

type Saved = Parameters<IDistributedTransactionStorage["save"]>[1];

/** As the engine in memory does: refuses while it writes, and takes its time. */
class Refusing {
  readonly written: string[] = [];
  private readonly busy = new Set<string>();

  async save(key: string, data: Saved): Promise<Saved> {
    if (this.busy.has(key)) throw new Error("Transaction storage is locked");
    this.busy.add(key);
    await new Promise((resolve) => setTimeout(resolve, 5));
    this.busy.delete(key);
    if (String(data) === "bad") throw new Error("no database");
    this.written.push(`${key}:${String(data)}`);
    return data;
  }

  async get() {
    return undefined;
  }
}

function storage() {
  const refusing = new Refusing();
  // Of a storage, only what is asked of it here.
  return { refusing, inTurn: savingInTurn(refusing as unknown as IDistributedTransactionStorage) };
}
const checkpoint = (name: string) => name as unknown as Saved;

test("steps that end at once are written in turn, in the order in which they came", async () => {
  const { refusing, inTurn } = storage();
  await Promise.all(["1", "2", "3", "4", "5"].map((step) => inTurn.save("cart", checkpoint(step))));
  expect(refusing.written).toEqual(["cart:1", "cart:2", "cart:3", "cart:4", "cart:5"]);
});

test("a checkpoint that can't be written is told to its own step alone", async () => {
  const { refusing, inTurn } = storage();
  const [bad, good] = [inTurn.save("cart", checkpoint("bad")), inTurn.save("cart", checkpoint("good"))];
  await expect(bad).rejects.toThrow("no database");
  await expect(good).resolves.toBe("good");
  expect(refusing.written).toEqual(["cart:good"]);
});

test("other workflows don't wait, and all else is the storage's own", async () => {
  const { refusing, inTurn } = storage();
  const slow = inTurn.save("one", checkpoint("a"));
  const other = inTurn.save("two", checkpoint("b"));
  await Promise.all([slow, other]);
  expect(refusing.written.toSorted()).toEqual(["one:a", "two:b"]);
  await expect(inTurn.get("one")).resolves.toBeUndefined();
});

test("the engine's storage is found, and wrapped once", () => {
  const set = jest.spyOn(DistributedTransaction, "setStorage");
  writeCheckpointsInTurn();
  writeCheckpointsInTurn();
  expect(set).toHaveBeenCalledTimes(1);
});

test("a Medusa that keeps its storage elsewhere is refused before it serves", async () => {
  await expect(checkpointsCanWait()).resolves.toBeUndefined();
  const kept: unknown = Reflect.get(DistributedTransaction, "keyValueStore");
  Reflect.set(DistributedTransaction, "keyValueStore", undefined);
  try {
    await expect(checkpointsCanWait()).rejects.toThrow("elsewhere than it did");
  } finally {
    Reflect.set(DistributedTransaction, "keyValueStore", kept);
  }
});
