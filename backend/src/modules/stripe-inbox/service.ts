import type { EntityManager } from "@medusajs/framework/mikro-orm/knex";
import type { Context, InferTypeOf } from "@medusajs/framework/types";
import { generateEntityId, InjectManager, MedusaContext, MedusaService } from "@medusajs/framework/utils";
import { PaymentTask } from "./models/payment-task";
import { StripeEvent } from "./models/stripe-event";
import { SweepCursor } from "./models/sweep-cursor";
import { afterFailure } from "./retry";

export type StripeEventRecord = InferTypeOf<typeof StripeEvent>;
export type PaymentTaskRecord = InferTypeOf<typeof PaymentTask>;

export type NewStripeEvent = {
  readonly event_id: string;
  readonly type: string;
  readonly object_id: string | null;
  readonly payment_intent_id: string | null;
  readonly status: "received" | "ignored";
  readonly source: "webhook" | "sweep";
  readonly happened_at: Date;
  readonly received_at: Date;
  /** Null for what is ignored. */
  readonly next_attempt_at: Date | null;
};

export type Applied = { readonly outcome: string; readonly cart_id?: string | null; readonly order_id?: string | null };

export type NewPaymentTask = {
  readonly reference: string;
  readonly kind: PaymentTaskRecord["kind"];
  readonly sentence: string;
  readonly order_id?: string | null;
  readonly cart_id?: string | null;
  readonly payment_intent_id?: string | null;
  readonly amount_minor?: string | null;
  readonly currency_code?: string | null;
};

/** That a task is done, as it is stored; null where it waits again. */
export type Resolution = {
  readonly resolved_at: Date;
  readonly resolved_by: string | null;
  readonly resolved_note: string | null;
} | null;

const WAITING = { resolved_at: null, resolved_by: null, resolved_note: null };

/** Longer than any one event takes; a worker that died in between lets the event go after it. */
const CLAIM_S = 180;

export class StripeInboxModuleService extends MedusaService({ StripeEvent, PaymentTask, SweepCursor }) {
  /** Stores an event once. False where it was here already: Stripe sends some twice. */
  @InjectManager()
  async store(event: NewStripeEvent, @MedusaContext() context: Context<EntityManager> = {}): Promise<boolean> {
    const inserted = await manager(context).execute<{ id: string }[]>(
      `INSERT INTO stripe_event (id, event_id, type, object_id, payment_intent_id, status, source, happened_at,
         received_at, next_attempt_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
       ON CONFLICT (event_id) WHERE deleted_at IS NULL DO NOTHING RETURNING id`,
      [
        generateEntityId(undefined, "sevt"),
        event.event_id,
        event.type,
        event.object_id,
        event.payment_intent_id,
        event.status,
        event.source,
        event.happened_at,
        event.received_at,
        event.next_attempt_at,
      ],
    );
    return inserted.length === 1;
  }

  /** Which of these events are here already. */
  @InjectManager()
  async known(
    event_ids: readonly string[],
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<Set<string>> {
    if (event_ids.length === 0) return new Set();
    const rows = await manager(context).execute<{ event_id: string }[]>(
      `SELECT event_id FROM stripe_event
       WHERE deleted_at IS NULL AND event_id IN (${event_ids.map(() => "?").join(", ")})`,
      [...event_ids],
    );
    return new Set(rows.map(({ event_id }) => event_id));
  }

  /** Claims the next event that is due at `now`, for one worker alone. What a dead worker held comes back by itself. */
  @InjectManager()
  async claimNext(
    now: Date,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<StripeEventRecord | undefined> {
    const [claimed] = await manager(context).execute<{ id: string }[]>(
      `UPDATE stripe_event SET status = 'processing', attempts = attempts + 1, updated_at = now(),
         claimed_until = ?::timestamptz + make_interval(secs => ?)
       WHERE id = (
         SELECT id FROM stripe_event
         WHERE deleted_at IS NULL AND (
           (status IN ('received', 'failed') AND next_attempt_at <= ?::timestamptz)
           OR (status = 'processing' AND claimed_until < ?::timestamptz))
         ORDER BY next_attempt_at, happened_at LIMIT 1 FOR UPDATE SKIP LOCKED)
       RETURNING id`,
      [now, CLAIM_S, now, now],
    );
    return claimed ? this.retrieveStripeEvent(claimed.id) : undefined;
  }

  async markApplied(id: string, applied: Applied, now: Date): Promise<void> {
    await this.updateStripeEvents({
      id,
      status: "applied",
      outcome: applied.outcome,
      applied_at: now,
      claimed_until: null,
      next_attempt_at: null,
      last_error: null,
      ...(applied.cart_id ? { cart_id: applied.cart_id } : {}),
      ...(applied.order_id ? { order_id: applied.order_id } : {}),
    });
  }

  /** Puts it back with a delay, or lays it before staff. `reason` must name no person. */
  async markFailed(event: StripeEventRecord, reason: string, now: Date): Promise<"failed" | "dead"> {
    const next = afterFailure(event.attempts, now);
    await this.updateStripeEvents({ id: event.id, ...next, last_error: reason.slice(0, 500), claimed_until: null });
    return next.status;
  }

  /** Staff's second chance for an event that failed: due at once, with all its attempts before it. */
  async retryNow(id: string, now: Date): Promise<void> {
    await this.updateStripeEvents({ id, status: "received", attempts: 0, next_attempt_at: now, claimed_until: null });
  }

  /** Raises a task once per reference. */
  @InjectManager()
  async raise(task: NewPaymentTask, @MedusaContext() context: Context<EntityManager> = {}): Promise<boolean> {
    const inserted = await manager(context).execute<{ id: string }[]>(
      `INSERT INTO payment_task (id, reference, kind, sentence, order_id, cart_id, payment_intent_id, amount_minor,
         currency_code) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING RETURNING id`,
      [
        generateEntityId(undefined, "ptask"),
        task.reference,
        task.kind,
        task.sentence,
        task.order_id ?? null,
        task.cart_id ?? null,
        task.payment_intent_id ?? null,
        task.amount_minor ?? null,
        task.currency_code ?? null,
      ],
    );
    return inserted.length === 1;
  }

  /** Says that a task is done, or that it waits again; false where it was so before. Raised once more, it stays as it is. */
  @InjectManager()
  async settleTask(
    id: string,
    resolution: Resolution,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<boolean> {
    const { resolved_at, resolved_by, resolved_note } = resolution ?? WAITING;
    const changed = await manager(context).execute<{ id: string }[]>(
      `UPDATE payment_task SET resolved_at = ?::timestamptz, resolved_by = ?, resolved_note = ?, updated_at = now()
       WHERE id = ? AND deleted_at IS NULL AND resolved_at IS ${resolution === null ? "NOT NULL" : "NULL"} RETURNING id`,
      [resolved_at, resolved_by, resolved_note, id],
    );
    return changed.length > 0;
  }

  /** Seconds that the oldest event which is due has been waiting at `now`, and how many wait for staff. */
  @InjectManager()
  async lag(
    now: Date,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<{ lag_s: number; dead: number }> {
    const [row] = await manager(context).execute<{ lag_s: string | null; dead: string }[]>(
      `SELECT extract(epoch FROM ?::timestamptz - min(next_attempt_at) FILTER
           (WHERE status IN ('received', 'failed', 'processing') AND next_attempt_at <= ?::timestamptz)) AS lag_s,
         count(*) FILTER (WHERE status = 'dead') AS dead
       FROM stripe_event WHERE deleted_at IS NULL`,
      [now, now],
    );
    return { lag_s: Math.max(0, Math.round(Number(row?.lag_s ?? 0))), dead: Number(row?.dead ?? 0) };
  }

  async sweptTo(name: string): Promise<Date | undefined> {
    const [row] = await this.listSweepCursors({ name }, { take: 1 });
    return row?.swept_to;
  }

  @InjectManager()
  async moveSweep(name: string, swept_to: Date, @MedusaContext() context: Context<EntityManager> = {}): Promise<void> {
    await manager(context).execute(
      `INSERT INTO stripe_sweep_cursor (id, name, swept_to) VALUES (?, ?, ?)
       ON CONFLICT (name) WHERE deleted_at IS NULL DO UPDATE SET swept_to = excluded.swept_to`,
      [generateEntityId(undefined, "swpc"), name, swept_to],
    );
  }
}

function manager(context: Context<EntityManager>): EntityManager {
  if (!context.manager) throw new Error("Broken invariant: InjectManager gives a manager");
  return context.manager;
}
