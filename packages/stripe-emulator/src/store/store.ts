import { Journal } from "./journal";
import { emptyRows, TABLE_NAMES, type DeliveryRow, type MetaRow, type Rows } from "./tables";
import { Transaction, type Change } from "./transaction";

/** Below it a start is quick anyway. */
const WORTHWHILE_CHANGES = 10_000;

/** Everything that the emulator remembers: maps in memory, a journal on the disk. */
export class Store {
  private readonly rows: Rows = emptyRows();
  private readonly pending = new Set<string>();
  private readonly journal: Journal;

  /**
   * @param path the journal's file; it and its folder are created. It is written anew when most of it has been
   * overwritten since, as a delivery is by each of its attempts.
   */
  constructor(path: string, { worthwhile_changes = WORTHWHILE_CHANGES } = {}) {
    let changes_count = 0;
    const journal = Journal.open(path, (entry) => {
      const changes = changesOf(entry);
      changes_count += changes.length;
      this.apply(changes);
    });
    const living = this.everything();
    if (changes_count < worthwhile_changes || changes_count <= 2 * living.length) {
      this.journal = journal;
      return;
    }
    journal.close();
    Journal.replace(
      path,
      living.map((change) => ({ changes: [change] })),
    );
    this.journal = Journal.open(path, () => undefined);
  }

  begin(): Transaction {
    return new Transaction(this.rows, this.meta());
  }

  /** Durable when it returns; all of it or, when it throws, nothing. */
  commit(transaction: Transaction): void {
    const changes = transaction.changes();
    if (changes.length === 0) return;
    this.journal.append({ changes });
    this.apply(changes);
  }

  /** Begins, works and commits. A throw leaves nothing behind. */
  transact<T>(work: (transaction: Transaction) => T): T {
    const transaction = this.begin();
    const result = work(transaction);
    this.commit(transaction);
    return result;
  }

  now_ms(): number {
    return Date.now() + this.meta().clock_offset_ms;
  }

  /** Those not yet delivered, by an index: the list of all of them only grows. */
  pendingDeliveries(): DeliveryRow[] {
    return [...this.pending].map((id) => this.rows.deliveries.get(id)).filter((row) => row !== undefined);
  }

  reset(): void {
    this.pending.clear();
    this.journal.clear();
    for (const table of TABLE_NAMES) this.rows[table].clear();
  }

  close(): void {
    this.journal.close();
  }

  /** Each row as one change, in the order that lists tell as oldest first. */
  private everything(): Change[] {
    return TABLE_NAMES.flatMap((table) => [...this.rows[table]].map(([id, row]) => ({ table, id, row })));
  }

  private meta(): MetaRow {
    return this.rows.meta.get("meta") ?? { id: "meta", clock_offset_ms: 0, seed: null, counter: 0 };
  }

  private index(id: string): void {
    if (this.rows.deliveries.get(id)?.state === "pending") this.pending.add(id);
    else this.pending.delete(id);
  }

  private apply(changes: Change[]): void {
    for (const change of changes) {
      const table: Map<string, unknown> = this.rows[change.table];
      if (change.row === null) table.delete(change.id);
      else table.set(change.id, change.row);
      if (change.table === "deliveries") this.index(change.id);
    }
  }
}

function changesOf(entry: unknown): Change[] {
  if (typeof entry === "object" && entry !== null && "changes" in entry && Array.isArray(entry.changes)) {
    const known: readonly string[] = TABLE_NAMES;
    const changes: Change[] = entry.changes;
    if (changes.every((change) => known.includes(change.table))) return changes;
  }
  throw new Error("The emulator's journal holds a line of another version. Remove its folder to start afresh.");
}
