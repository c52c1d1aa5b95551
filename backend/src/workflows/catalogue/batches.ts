/** Does work on what is given to it, one batch after another: what comes while one is under way goes with the next. */
export class Batches<Item> {
  private waiting: Item[] = [];
  private next: Promise<void> | undefined;
  private last: Promise<unknown> = Promise.resolve();

  /** `gather_ms`: how long a batch waits for more. One save of a product is a handful of events. */
  constructor(
    private readonly work: (items: Item[]) => Promise<void>,
    private readonly gather_ms: number,
  ) {}

  /** Resolves once a batch with this item in it is done; rejects where that batch has failed. */
  add(item: Item): Promise<void> {
    this.waiting.push(item);
    this.next ??= this.begin();
    return this.next;
  }

  private async begin(): Promise<void> {
    await new Promise<void>((resolve) => setTimeout(resolve, this.gather_ms));
    await this.last;
    const items = this.waiting;
    this.waiting = [];
    this.next = undefined;
    const done = this.work(items);
    this.last = done.catch(() => undefined);
    await done;
  }
}
