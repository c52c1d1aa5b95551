import type { Faults, WebhookFault } from "../control/faults";
import type { Store } from "../store/store";
import type { DeliveryRow } from "../store/tables";
import { nextDelay_ms } from "./back-off";
import { post } from "./post";
import { signatureHeader } from "./sign";

const LONGEST_SLEEP_MS = 60_000;

/** Takes pending deliveries to their endpoints, again and again until each is accepted or given up. */
export class Deliverer {
  private timer: NodeJS.Timeout | undefined;
  private closed = false;
  /** Deliveries on their way; one delivery is never sent twice at once, unless that is ordered. */
  private readonly underway = new Map<string, Promise<void>>();

  constructor(
    private readonly store: Store,
    private readonly faults: Faults,
  ) {}

  /** Looks now, and later by itself whenever something falls due. */
  wake(): void {
    if (this.closed) return;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.look(), 0);
  }

  async close(): Promise<void> {
    this.closed = true;
    clearTimeout(this.timer);
    await Promise.allSettled(this.underway.values());
  }

  /** Sends what was held, in the order asked for, one after the other. Answers how many. */
  async release(order: "arrival" | "reverse"): Promise<number> {
    const held = this.rows().filter((delivery) => delivery.state === "held");
    const ordered = order === "arrival" ? held : held.reverse();
    for (const delivery of ordered) {
      const pending = this.put({ ...delivery, state: "pending", next_attempt_ms: this.store.now_ms() });
      await this.send(pending);
    }
    this.wake();
    return ordered.length;
  }

  private rows(): DeliveryRow[] {
    return this.store.begin().all("deliveries");
  }

  private put(delivery: DeliveryRow): DeliveryRow {
    return this.store.transact((tx) => tx.put("deliveries", delivery));
  }

  private look(): void {
    if (this.closed) return;
    const now_ms = this.store.now_ms();
    const waiting = this.store.pendingDeliveries().filter((each) => !this.underway.has(each.id));
    for (const delivery of waiting) {
      if (delivery.next_attempt_ms > now_ms) continue;
      if (delivery.attempts.length === 0 && this.setAside(delivery)) continue;
      void this.send(delivery).then(() => this.wake());
    }
    const next_ms = Math.min(...waiting.map((each) => each.next_attempt_ms).filter((at_ms) => at_ms > now_ms));
    this.timer = setTimeout(() => this.look(), Math.min(Math.max(next_ms - now_ms, 1), LONGEST_SLEEP_MS));
    this.timer.unref();
  }

  /** Faults that keep an event from being sent at all, or for now. */
  private setAside(delivery: DeliveryRow): boolean {
    const fault = this.faults.takeWebhook(["drop", "hold", "reorder"], delivery.event_type);
    if (!fault) return false;
    this.put({ ...delivery, state: fault.kind === "drop" ? "dropped" : "held" });
    // The last of those to be reordered sends them all, the newest first.
    if (fault.kind === "reorder" && fault.count === 0) setImmediate(() => void this.release("reverse"));
    return true;
  }

  private send(delivery: DeliveryRow): Promise<void> {
    const sending = this.attempt(delivery).finally(() => this.underway.delete(delivery.id));
    this.underway.set(delivery.id, sending);
    return sending;
  }

  private async attempt(delivery: DeliveryRow): Promise<void> {
    const tx = this.store.begin();
    const event = tx.get("events", delivery.event);
    const endpoint = tx.get("webhook_endpoints", delivery.endpoint);
    const secret = tx.get("webhook_secrets", delivery.endpoint)?.secret;
    if (!event || !endpoint || secret === undefined || endpoint.status !== "enabled") {
      this.put({ ...delivery, state: "failed" });
      return;
    }
    const fault = this.faults.takeWebhook(["duplicate", "stale", "forged"], delivery.event_type);
    const payload = JSON.stringify(event, null, 2);
    const copies = 1 + (fault?.kind === "duplicate" ? fault.copies : 0);
    const header = signed(payload, secret, fault);
    const statuses = await Promise.all(Array.from({ length: copies }, () => post(endpoint.url, payload, header)));
    if (!this.closed) this.record(delivery, statuses, fault?.kind ?? null);
  }

  private record(delivery: DeliveryRow, statuses: (number | null)[], fault: string | null): void {
    const now_ms = this.store.now_ms();
    const attempts = [...delivery.attempts, ...statuses.map((status) => ({ at_ms: now_ms, status, fault }))];
    const accepted = statuses.some((status) => status !== null && status >= 200 && status < 300);
    const first_ms = attempts[0]?.at_ms ?? now_ms;
    const delay_ms = nextDelay_ms(attempts.length, first_ms, now_ms);
    this.store.transact((tx) => {
      // Reset in the meantime: there is nothing left to record.
      const event = tx.get("events", delivery.event);
      if (!event) return;
      if (accepted) {
        tx.put("deliveries", { ...delivery, attempts, state: "delivered" });
        tx.put("events", { ...event, pending_webhooks: Math.max(0, event.pending_webhooks - 1) });
      } else if (delay_ms === null) tx.put("deliveries", { ...delivery, attempts, state: "failed" });
      else tx.put("deliveries", { ...delivery, attempts, state: "pending", next_attempt_ms: now_ms + delay_ms });
    });
  }
}

/** By the real clock: receivers check a signature's age by theirs, not by the emulator's. */
function signed(payload: string, secret: string, fault: WebhookFault | undefined): string {
  const now_s = Math.floor(Date.now() / 1000);
  if (fault?.kind === "stale") return signatureHeader(payload, secret, now_s - fault.age_s);
  if (fault?.kind === "forged") return signatureHeader(payload, "whsec_forged", now_s);
  return signatureHeader(payload, secret, now_s);
}
