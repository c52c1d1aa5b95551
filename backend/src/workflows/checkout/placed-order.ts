import type { InferTypeOf } from "@medusajs/framework/types";
import type { Clinic } from "../../modules/clinic/models/clinic";
import type { ScheduleRecord } from "../../modules/payment-schedule/service";
import type { Snapshot } from "../../modules/payment-schedule/snapshot";
import type { PaidOrder } from "./order";

/** An order with the schedule that it was sold under, and by whom. */
export type PlacedOrder = {
  readonly order: PaidOrder;
  readonly schedule: ScheduleRecord;
  readonly snapshot: Snapshot;
  readonly clinic: InferTypeOf<typeof Clinic>;
};
