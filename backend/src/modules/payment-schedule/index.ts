import { Module } from "@medusajs/framework/utils";
import oneOrderPerCart from "./loaders/one-order-per-cart";
import { PaymentScheduleModuleService } from "./service";

export const PAYMENT_SCHEDULE_MODULE = "payment_schedule";
export type { PaymentScheduleModuleService, ScheduleRecord } from "./service";

export default Module(PAYMENT_SCHEDULE_MODULE, { service: PaymentScheduleModuleService, loaders: [oneOrderPerCart] });
