import type { CatalogueTag } from "@ampoule/contract/revalidation";

export type Sending = { ok: true } | { ok: false; reason: string };

export type AnnouncerSettings = {
  send: (tags: CatalogueTag[]) => Promise<Sending>;
  /** Called once when the last attempt has failed: pages are then fresh when their time is up. */
  giveUp: (tags: CatalogueTag[], reason: string) => void;
  /** Saves within this time of the first are told together: one save of a product is a handful of events. */
  gather_ms: number;
  /**
   * After this time it is told again. A page that was being made from the former answer while the first telling came
   * in is stored after it, and counts as fresh.
   */
  again_after_ms: number;
  /** Waits before each further attempt. */
  retry_after_ms: readonly number[];
};

/** Tells the storefront which tags are old: soon, together, in turn, and never in the way of who saved. */
export class Announcer {
  private readonly due = new Set<CatalogueTag>();
  private readonly dueAgain = new Set<CatalogueTag>();
  private gathering = false;
  private sending = false;

  constructor(private readonly settings: AnnouncerSettings) {}

  announce(tags: readonly CatalogueTag[]): void {
    for (const tag of tags) {
      this.due.add(tag);
      this.dueAgain.add(tag);
    }
    this.gather();
  }

  private gather(): void {
    if (this.gathering || this.sending) return;
    this.gathering = true;
    later(this.settings.gather_ms, () => {
      this.gathering = false;
      void this.deliver();
    });
  }

  /** One telling at a time: what falls due meanwhile goes with the next one. */
  private async deliver(): Promise<void> {
    this.sending = true;
    let attempt = 0;
    while (this.due.size > 0) {
      const tags = [...this.due];
      this.due.clear();
      const sent = await this.settings.send(tags);
      if (sent.ok) {
        attempt = 0;
        this.tellAgain();
        continue;
      }
      for (const tag of tags) this.due.add(tag);
      const wait_ms = this.settings.retry_after_ms[attempt++];
      if (wait_ms === undefined) {
        this.settings.giveUp([...this.due], sent.reason);
        this.due.clear();
        this.dueAgain.clear();
      } else await new Promise<void>((resolve) => later(wait_ms, resolve));
    }
    this.sending = false;
  }

  private tellAgain(): void {
    if (this.dueAgain.size === 0) return;
    const tags = [...this.dueAgain];
    this.dueAgain.clear();
    later(this.settings.again_after_ms, () => {
      for (const tag of tags) this.due.add(tag);
      this.gather();
    });
  }
}

/** Holds no process open: a script that saves ends when it is done. */
function later(delay_ms: number, run: () => void): void {
  setTimeout(run, delay_ms).unref();
}
