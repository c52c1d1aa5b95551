import { Module } from "@medusajs/framework/utils";
import { AttemptsModuleService } from "./service";

export const ATTEMPTS_MODULE = "attempts";
export type { LimitName } from "./limits";
export type { AttemptsModuleService } from "./service";
export { longest } from "./verdict";

export default Module(ATTEMPTS_MODULE, { service: AttemptsModuleService });
