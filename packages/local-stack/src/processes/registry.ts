import { randomUUID } from "node:crypto";
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { z } from "zod";
import { identityOf, isAlive, isErrno } from "./identity";

const Identity = z.object({ pid: z.number().int(), started: z.string() });

const Child = z.object({
  ...Identity.shape,
  name: z.string(),
  /** How it is asked to end. PostgreSQL is asked alone, by SIGINT; everything else as a group. */
  end: z.enum(["group", "postgres"]),
});
export type Child = z.infer<typeof Child>;

const Record = z.object({
  command: z.string(),
  supervisor: Identity,
  /** What a person needs to find the running stack, a line each. */
  addresses: z.array(z.string()),
  children: z.array(Child),
  /** Folders that must not outlive this run. */
  temporary: z.array(z.string()),
});
export type Record = z.infer<typeof Record>;

/**
 * The file that tells which processes belong to a run. It is the run's lock, and after a crash it is how the guardian
 * and the next run find what was left behind.
 */
export class Registry {
  private constructor(
    readonly file: string,
    private record: Record,
  ) {}

  /** Takes the lock. Where another run holds it, returns that run's record; where a dead one does, `recover` goes first. */
  static async take(
    file: string,
    command: string,
    recover: (left: Record) => Promise<void>,
  ): Promise<Registry | { heldBy: Record }> {
    const supervisor = identityOf(process.pid) ?? { pid: process.pid, started: "" };
    const record: Record = { command, supervisor, addresses: [], children: [], temporary: [] };
    mkdirSync(dirname(file), { recursive: true });
    for (;;) {
      if (placeWhole(file, JSON.stringify(record))) return new Registry(file, record);
      const holder = readRegistry(file);
      if (holder && isAlive(holder.supervisor)) return { heldBy: holder };
      if (holder) await recover(holder);
      rmSync(file, { force: true });
    }
  }

  add(child: Child): void {
    this.save({ children: [...this.record.children, child] });
  }

  remove(pid: number): void {
    this.save({ children: this.record.children.filter((child) => child.pid !== pid) });
  }

  announce(addresses: string[]): void {
    this.save({ addresses });
  }

  removeAfterwards(folder: string): void {
    this.save({ temporary: [...this.record.temporary, folder] });
  }

  get temporary(): readonly string[] {
    return this.record.temporary;
  }

  release(): void {
    rmSync(this.file, { force: true });
  }

  private save(change: Partial<Record>): void {
    this.record = { ...this.record, ...change };
    // Renamed into place: a reader never sees half a record.
    writeFileSync(`${this.file}.new`, JSON.stringify(this.record));
    renameSync(`${this.file}.new`, this.file);
  }
}

/** Makes the file with all that is in it, at once: one that is there and still empty is taken for a dead run's. */
function placeWhole(file: string, text: string): boolean {
  const draft = `${file}.${process.pid}.${randomUUID()}`;
  writeFileSync(draft, text);
  try {
    linkSync(draft, file);
    return true;
  } catch (error) {
    if (isErrno(error, "EEXIST")) return false;
    throw error;
  } finally {
    rmSync(draft);
  }
}

/** The record in a registry's file; undefined where there is none or it was cut off. */
export function readRegistry(file: string): Record | undefined {
  try {
    const parsed = Record.safeParse(JSON.parse(readFileSync(file, "utf8")));
    return parsed.success ? parsed.data : undefined;
  } catch (error) {
    if (isErrno(error, "ENOENT") || error instanceof SyntaxError) return undefined;
    throw error;
  }
}
