import type { CatalogueTag } from "@ampoule/contract/revalidation";

export type KeptSettings = {
  /** The version of each tag in the database, which every process's saves advance. */
  versions: () => Promise<ReadonlyMap<string, number>>;
  /** Milliseconds, from any fixed moment. */
  now: () => number;
  /** How long the versions, once read, are believed: what another process saved shows after this. */
  believe_ms: number;
  /** How long anything is kept at all: what no save announces (a price list's dates, a crash) shows after this. */
  keep_ms: number;
  /** In each room: whoever searches for ever new words pushes no list of packages out. */
  most: Readonly<Record<Room, number>>;
};

export type Room = "catalogue" | "search";

type Entry = { stamp: string; made_at: number; value: Promise<unknown> };

/**
 * What was read of the catalogue, kept under the versions of its tags. The versions are read before the value is, so
 * one that was being made while staff saved is thrown away and never mistaken for the new one. A save in this process
 * counts at once.
 */
export class KeptCatalogue {
  private readonly rooms: Readonly<Record<Room, Map<string, Entry>>> = { catalogue: new Map(), search: new Map() };
  private readonly saves = new Map<string, number>();
  private seen: { at: number; versions: Promise<ReadonlyMap<string, number>> } | undefined;

  constructor(private readonly settings: KeptSettings) {}

  /** The value under `key`, made by `make` where there is none that is young and of these versions. Callers share it. */
  async value<T>(
    key: string,
    tags: readonly CatalogueTag[],
    make: () => Promise<T>,
    room: Room = "catalogue",
  ): Promise<T> {
    const stamp = this.stamp(tags, await this.versions());
    const entries = this.rooms[room];
    const found = entries.get(key);
    const now = this.settings.now();
    if (found?.stamp === stamp && now - found.made_at < this.settings.keep_ms) {
      // Behind the others again: the first of the map is the one that was wanted longest ago.
      entries.delete(key);
      entries.set(key, found);
      // A key names one kind of value: whoever asks with it made it by the same function.
      return found.value as Promise<T>;
    }
    const value = make();
    this.keep(room, key, { stamp, made_at: now, value });
    return value;
  }

  /** What these tags stand for was saved here: nothing that was read before counts any more. */
  forget(tags: readonly CatalogueTag[]): void {
    for (const tag of tags) this.saves.set(tag, (this.saves.get(tag) ?? 0) + 1);
    this.seen = undefined;
  }

  private keep(room: Room, key: string, entry: Entry): void {
    const entries = this.rooms[room];
    entries.delete(key);
    entries.set(key, entry);
    const [oldest] = entries.keys();
    if (entries.size > this.settings.most[room] && oldest !== undefined) entries.delete(oldest);
    // A refusal or a failure is nobody's answer but this one's.
    entry.value.catch(() => {
      if (entries.get(key) === entry) entries.delete(key);
    });
  }

  private versions(): Promise<ReadonlyMap<string, number>> {
    const now = this.settings.now();
    if (this.seen && now - this.seen.at < this.settings.believe_ms) return this.seen.versions;
    // Dated by when it was asked for, so that the bound counts from there.
    const seen = { at: now, versions: this.settings.versions() };
    this.seen = seen;
    seen.versions.catch(() => {
      if (this.seen === seen) this.seen = undefined;
    });
    return seen.versions;
  }

  private stamp(tags: readonly CatalogueTag[], versions: ReadonlyMap<string, number>): string {
    return tags.map((tag) => `${this.saves.get(tag) ?? 0}.${versions.get(tag) ?? 0}`).join(" ");
  }
}
