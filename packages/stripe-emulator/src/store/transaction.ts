import { newId } from "./ids";
import type { MetaRow, Rows, TableName, Tables } from "./tables";

export interface Change {
  table: TableName;
  id: string;
  /** Null deletes. */
  row: unknown;
}

/** One request's view: it reads its own writes; nobody else sees them before the commit. */
export class Transaction {
  private readonly writes = new Map<string, Change>();
  private meta: MetaRow;

  constructor(
    private readonly rows: Rows,
    meta: MetaRow,
  ) {
    this.meta = meta;
  }

  get<K extends TableName>(table: K, id: string): Tables[K] | undefined {
    const write = this.writes.get(`${table}/${id}`);
    if (!write) return this.rows[table].get(id);
    // The write came by `put`, which takes only this table's rows.
    return write.row === null ? undefined : (write.row as Tables[K]);
  }

  /** Oldest first. */
  all<K extends TableName>(table: K): Tables[K][] {
    const ids = new Set<string>(this.rows[table].keys());
    for (const write of this.writes.values()) if (write.table === table) ids.add(write.id);
    return [...ids].map((id) => this.get(table, id)).filter((row) => row !== undefined);
  }

  put<K extends TableName>(table: K, row: Tables[K]): Tables[K] {
    this.writes.set(`${table}/${row.id}`, { table, id: row.id, row });
    return row;
  }

  delete(table: TableName, id: string): void {
    this.writes.set(`${table}/${id}`, { table, id, row: null });
  }

  discard(): void {
    this.writes.clear();
  }

  changes(): Change[] {
    return [...this.writes.values()];
  }

  now_ms(): number {
    return Date.now() + this.meta.clock_offset_ms;
  }

  now_s(): number {
    return Math.floor(this.now_ms() / 1000);
  }

  /** `pi_` and 24 characters: random, or drawn from the seed when the control door has set one. */
  id(prefix: string, length = 24): string {
    if (this.meta.seed !== null) {
      this.meta = { ...this.meta, counter: this.meta.counter + 1 };
      this.put("meta", this.meta);
    }
    return `${prefix}_${newId(this.meta, length)}`;
  }
}
