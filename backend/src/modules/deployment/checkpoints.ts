import { DistributedTransaction, type IDistributedTransactionStorage } from "@medusajs/framework/orchestration";

/** Has the workflow engine of this process write the checkpoints of one workflow in turn. For once its storage is set. */
export function writeCheckpointsInTurn(): void {
  const current = storageOfWorkflows();
  if (!inTurn.has(current)) DistributedTransaction.setStorage(savingInTurn(current));
}

/** Throws where this Medusa keeps it elsewhere. A hook of a module can't refuse a start, its loader can: it asks first. */
export function storageOfWorkflows(): IDistributedTransactionStorage {
  // Medusa lets the storage be set by anybody and read by itself alone.
  const current: unknown = Reflect.get(DistributedTransaction, "keyValueStore");
  if (!isStorage(current)) throw new Error("Medusa keeps the storage of its workflows elsewhere than it did");
  return current;
}

const inTurn = new WeakSet<IDistributedTransactionStorage>();

/**
 * The engine in memory refuses a checkpoint while another of the same workflow is being written, and is asked three times:
 * of the five steps with which core ends a cart, one gives up on a busy machine. The workflow then stops as if its process
 * had died: nothing is taken back, and the cart stays locked for two minutes. Waiting for one's turn costs less.
 */
export function savingInTurn(storage: IDistributedTransactionStorage): IDistributedTransactionStorage {
  const turns = new Map<string, Promise<unknown>>();
  const save: IDistributedTransactionStorage["save"] = async (key, ...checkpoint) => {
    const before = turns.get(key);
    const turn = after(before, () => storage.save(key, ...checkpoint));
    turns.set(key, turn);
    try {
      return await turn;
    } finally {
      if (turns.get(key) === turn) turns.delete(key);
    }
  };
  const wrapped = new Proxy(storage, {
    get(target, name) {
      if (name === "save") return save;
      const value: unknown = Reflect.get(target, name);
      return typeof value === "function" ? value.bind(target) : value;
    },
  });
  inTurn.add(wrapped);
  return wrapped;
}

async function after<T>(before: Promise<unknown> | undefined, work: () => Promise<T>): Promise<T> {
  await before?.catch(() => undefined);
  return work();
}

const isStorage = (value: unknown): value is IDistributedTransactionStorage =>
  typeof value === "object" && value !== null && "save" in value && typeof value.save === "function";
