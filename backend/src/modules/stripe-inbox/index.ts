import { Module } from "@medusajs/framework/utils";
import { StripeInboxModuleService } from "./service";

export const STRIPE_INBOX_MODULE = "stripe_inbox";
export type { NewStripeEvent, Resolution, StripeEventRecord, StripeInboxModuleService } from "./service";

export default Module(STRIPE_INBOX_MODULE, { service: StripeInboxModuleService });
