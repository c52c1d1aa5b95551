import type { EntityManager } from "@medusajs/framework/mikro-orm/knex";
import type { Context, InferTypeOf } from "@medusajs/framework/types";
import { generateEntityId, InjectManager, MedusaContext, MedusaService } from "@medusajs/framework/utils";
import { ClearanceDecision } from "./models/clearance-decision";
import { PaymentSchedule } from "./models/payment-schedule";
import { SignedAgreement, Snapshot } from "./snapshot";

export type ScheduleRecord = InferTypeOf<typeof PaymentSchedule>;

export class PaymentScheduleModuleService extends MedusaService({ PaymentSchedule, ClearanceDecision }) {
  async ofCart(cart_id: string): Promise<ScheduleRecord | undefined> {
    const [row] = await this.listPaymentSchedules({ cart_id }, { take: 1 });
    return row;
  }

  async ofOrder(order_id: string): Promise<ScheduleRecord | undefined> {
    const [row] = await this.listPaymentSchedules({ order_id }, { take: 1 });
    return row;
  }

  /** The cart's row, made on first use; two first uses meet in the unique index and share one. */
  @InjectManager()
  async ensureForCart(cart_id: string, @MedusaContext() context: Context<EntityManager> = {}): Promise<ScheduleRecord> {
    if (!context.manager) throw new Error("Broken invariant: InjectManager gives a manager");
    await context.manager.execute(`INSERT INTO payment_schedule (id, cart_id) VALUES (?, ?) ON CONFLICT DO NOTHING`, [
      generateEntityId(undefined, "psch"),
      cart_id,
    ]);
    const row = await this.ofCart(cart_id);
    if (!row) throw new Error("Broken invariant: the schedule was just written");
    return row;
  }
}

/** Parses what the row holds; throws where it is none of ours, for then the row has been tampered with. */
export function snapshotOf(schedule: Pick<ScheduleRecord, "snapshot">): Snapshot | undefined {
  return schedule.snapshot === null ? undefined : Snapshot.parse(schedule.snapshot);
}

export function agreementOf(schedule: Pick<ScheduleRecord, "agreement">): SignedAgreement | undefined {
  return schedule.agreement === null ? undefined : SignedAgreement.parse(schedule.agreement);
}
