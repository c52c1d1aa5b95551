import type { EntityManager } from "@medusajs/framework/mikro-orm/knex";
import type { Context, InferTypeOf } from "@medusajs/framework/types";
import { generateEntityId, InjectManager, MedusaContext, MedusaService } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { ClearanceDecision } from "./models/clearance-decision";
import { PaymentSchedule } from "./models/payment-schedule";
import { SignedAgreement, Snapshot } from "./snapshot";

export type ScheduleRecord = InferTypeOf<typeof PaymentSchedule>;

/** What stands beside an open session; both ids are null where nothing is paid. */
export type KeptQuote = {
  readonly snapshot: Snapshot;
  readonly session_id: string | null;
  readonly payment_collection_id: string | null;
  readonly keep_card: boolean;
  /** What `takeTurn` gave: kept only where nobody has taken a turn since. Unset: kept whoever has. */
  readonly fencing_token?: number;
};

/** What a schedule says once it is its order's. */
export type Bound = Pick<
  ScheduleRecord,
  "clearance_status" | "payment_intent_id" | "stripe_customer_id" | "stripe_payment_method_id"
> & { readonly order_id: string; readonly settled_at: Date };

export class PaymentScheduleModuleService extends MedusaService({ PaymentSchedule, ClearanceDecision }) {
  async ofCart(cart_id: string): Promise<ScheduleRecord | undefined> {
    const [row] = await this.listPaymentSchedules({ cart_id }, { take: 1 });
    return row;
  }

  async ofOrder(order_id: string): Promise<ScheduleRecord | undefined> {
    const [row] = await this.listPaymentSchedules({ order_id }, { take: 1 });
    return row;
  }

  /** Of the order that this payment of Stripe's has become and that is settled; undefined while there is none. */
  async settledBy(payment_intent_id: string): Promise<{ cart_id: string; order_id: string } | undefined> {
    const [row] = await this.listPaymentSchedules({ payment_intent_id, state: "settled" }, { take: 1 });
    return row?.order_id ? { cart_id: row.cart_id, order_id: row.order_id } : undefined;
  }

  /** The cart's row, made on first use; two first uses meet in the unique index and share one. */
  @InjectManager()
  async ensureForCart(cart_id: string, @MedusaContext() context: Context<EntityManager> = {}): Promise<ScheduleRecord> {
    await managerOf(context).execute(
      `INSERT INTO payment_schedule (id, cart_id) VALUES (?, ?) ON CONFLICT DO NOTHING`,
      [newId(), cart_id],
    );
    const row = await this.ofCart(cart_id);
    if (!row) throw new Error("Broken invariant: the schedule was just written");
    return row;
  }

  /**
   * Gives the cart's next fencing token to whoever has read this one first: of those that open a session at the same
   * moment, where the lock was lost, one goes on. Undefined for the others. The row is made where there is none yet.
   */
  @InjectManager()
  async takeTurn(
    cart_id: string,
    fencing_token: number,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<number | undefined> {
    const rows: unknown = await managerOf(context).execute(
      `INSERT INTO payment_schedule AS s (id, cart_id, fencing_token) VALUES (?, ?, 1)
       ON CONFLICT (cart_id) WHERE deleted_at IS NULL DO UPDATE SET
         fencing_token = s.fencing_token + 1, updated_at = now()
       WHERE s.fencing_token = ? RETURNING fencing_token`,
      [newId(), cart_id, fencing_token],
    );
    return z.array(z.object({ fencing_token: z.number() })).parse(rows)[0]?.fencing_token;
  }

  /**
   * Makes the cart's schedule say what its new session will charge; the row is made where there is none yet. By a
   * statement: the generated update merges JSON into the JSON that was there, and a snapshot of both is of neither.
   * False, and nothing is changed, where somebody has taken a turn since. Who has no turn takes one, so that an opening
   * under way keeps nothing over it.
   */
  @InjectManager()
  async keepQuote(
    cart_id: string,
    quote: KeptQuote,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<boolean> {
    const { fencing_token: turn } = quote;
    const condition = turn === undefined ? "" : "WHERE s.fencing_token = ?";
    const rows: unknown = await managerOf(context).execute(
      `INSERT INTO payment_schedule AS s
         (id, cart_id, state, snapshot, session_id, payment_collection_id, keep_card, keep_card_consented_at)
       VALUES (?, ?, 'open', ?::jsonb, ?, ?, ?, ?)
       ON CONFLICT (cart_id) WHERE deleted_at IS NULL DO UPDATE SET
         state = 'open', snapshot = excluded.snapshot, session_id = excluded.session_id,
         payment_collection_id = excluded.payment_collection_id, keep_card = excluded.keep_card,
         keep_card_consented_at = excluded.keep_card_consented_at, payment_intent_id = NULL,
         fencing_token = s.fencing_token + 1, updated_at = now()
       ${condition} RETURNING id`,
      [
        newId(),
        cart_id,
        JSON.stringify(quote.snapshot),
        quote.session_id,
        quote.payment_collection_id,
        quote.keep_card,
        quote.keep_card ? new Date() : null,
        ...(turn === undefined ? [] : [turn]),
      ],
    );
    return z.array(z.object({ id: z.string() })).parse(rows).length === 1;
  }

  /** Makes the schedule its order's; the database refuses to change it afterwards. */
  @InjectManager()
  async bind(id: string, to: Bound, @MedusaContext() context: Context<EntityManager> = {}): Promise<void> {
    await managerOf(context).execute(
      `UPDATE payment_schedule SET state = 'settled', order_id = ?, settled_at = ?, clearance_status = ?,
         payment_intent_id = ?, stripe_customer_id = ?, stripe_payment_method_id = ?, updated_at = now()
       WHERE id = ? AND deleted_at IS NULL`,
      [
        to.order_id,
        to.settled_at,
        to.clearance_status,
        to.payment_intent_id,
        to.stripe_customer_id,
        to.stripe_payment_method_id,
        id,
      ],
    );
  }

  /**
   * Marks the cart's schedule refunded while it waits for this very session; one that is an order's stays as it is, and
   * so does one whose refund has failed since, unless `from` says that it went back after all.
   */
  @InjectManager()
  async markRefunded(
    cart_id: string,
    session_id: string,
    refunded_at: Date,
    from: "open" | "refund_failed" = "open",
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<void> {
    await managerOf(context).execute(
      `UPDATE payment_schedule SET state = 'refunded', refunded_at = ?, updated_at = now()
       WHERE cart_id = ? AND session_id = ? AND state = ? AND order_id IS NULL AND deleted_at IS NULL`,
      [refunded_at, cart_id, session_id, from],
    );
  }

  /** Says that what this session charged has not gone back, where the schedule still waits for it or says that it has. */
  @InjectManager()
  async markRefundFailed(
    cart_id: string,
    session_id: string,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<void> {
    await managerOf(context).execute(
      `UPDATE payment_schedule SET state = 'refund_failed', refunded_at = NULL, updated_at = now()
       WHERE cart_id = ? AND session_id = ? AND state IN ('open', 'refunded') AND order_id IS NULL
         AND deleted_at IS NULL`,
      [cart_id, session_id],
    );
  }

  /**
   * Puts this collection in a place of the cart's schedule, which is there by then, unless another one stands in it than
   * `before`; gives the one that stands there now.
   */
  @InjectManager()
  async keepCollection(
    cart_id: string,
    place: "payment_collection_id" | "balance_collection_id",
    before: string | null,
    collection_id: string,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<string> {
    const rows: unknown = await managerOf(context).execute(
      `UPDATE payment_schedule SET updated_at = now(), ${place} =
         CASE WHEN ${place} IS NOT DISTINCT FROM ? THEN ? ELSE ${place} END
       WHERE cart_id = ? AND deleted_at IS NULL RETURNING ${place} AS id`,
      [before, collection_id, cart_id],
    );
    const [row] = z.array(z.object({ id: z.string() })).parse(rows);
    if (!row) throw new Error("Broken invariant: what has a collection has a schedule");
    return row.id;
  }

  /** Keeps a signature; the row is made where there is none yet. */
  @InjectManager()
  async keepSignature(
    cart_id: string,
    agreement: SignedAgreement,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<void> {
    await managerOf(context).execute(
      `INSERT INTO payment_schedule (id, cart_id, agreement) VALUES (?, ?, ?::jsonb)
       ON CONFLICT (cart_id) WHERE deleted_at IS NULL DO UPDATE SET agreement = excluded.agreement, updated_at = now()`,
      [newId(), cart_id, JSON.stringify(agreement)],
    );
  }
}

const newId = (): string => generateEntityId(undefined, "psch");

function managerOf(context: Context<EntityManager>): EntityManager {
  if (!context.manager) throw new Error("Broken invariant: InjectManager gives a manager");
  return context.manager;
}

/** Parses what the row holds; throws where it is none of ours, for then the row has been tampered with. */
export function snapshotOf(schedule: Pick<ScheduleRecord, "snapshot">): Snapshot | undefined {
  return schedule.snapshot === null ? undefined : Snapshot.parse(schedule.snapshot);
}

export function agreementOf(schedule: Pick<ScheduleRecord, "agreement">): SignedAgreement | undefined {
  return schedule.agreement === null ? undefined : SignedAgreement.parse(schedule.agreement);
}
