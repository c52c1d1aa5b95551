import { happen } from "../payment/later";
import type { Store } from "../store/store";
import { dashboard, type Behaviour } from "./context";

const LONGEST_SLEEP_MS = 60_000;

/** Lets happen what was to happen by itself, each in a transaction of its own, by the emulator's clock. */
export class Clockwork {
  private timer: NodeJS.Timeout | undefined;
  private closed = false;

  constructor(
    private readonly store: Store,
    private readonly behaviour: Behaviour,
    private readonly afterCommit: () => void,
  ) {}

  /** Looks now, and later by itself whenever something falls due. */
  wake(): void {
    if (this.closed) return;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.look(), 0);
  }

  /** Does at once all that is waiting, also what that brings about. Answers how much. */
  hurry(): number {
    let count = 0;
    while (this.runUntil(Number.POSITIVE_INFINITY)) count += 1;
    return count;
  }

  close(): void {
    this.closed = true;
    clearTimeout(this.timer);
  }

  private look(): void {
    while (this.runUntil(this.store.now_ms()));
    const next_ms = Math.min(...this.waiting().map((row) => row.at_ms)) - this.store.now_ms();
    this.timer = setTimeout(() => this.look(), Math.min(Math.max(next_ms, 1), LONGEST_SLEEP_MS));
    this.timer.unref();
  }

  private waiting() {
    return this.store.begin().all("later");
  }

  /** The first that is due by then. False when there is none. */
  private runUntil(now_ms: number): boolean {
    const [row] = this.waiting()
      .filter((each) => each.at_ms <= now_ms)
      .sort((a, b) => a.at_ms - b.at_ms);
    if (!row) return false;
    this.store.transact((tx) => happen(dashboard(tx, this.behaviour), row));
    this.afterCommit();
    return true;
  }
}
