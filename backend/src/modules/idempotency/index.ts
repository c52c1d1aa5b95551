import { Module } from "@medusajs/framework/utils";
import { IdempotencyModuleService } from "./service";

export const IDEMPOTENCY_MODULE = "idempotency";
export type { Answer, Claim, IdempotencyModuleService } from "./service";

export default Module(IDEMPOTENCY_MODULE, { service: IdempotencyModuleService });
