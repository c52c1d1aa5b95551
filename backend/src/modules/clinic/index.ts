import { Module } from "@medusajs/framework/utils";
import { ClinicModuleService } from "./service";

export const CLINIC_MODULE = "clinic";
export type { ClinicRecord, ClinicModuleService, ConsultationRequestRecord } from "./service";

export default Module(CLINIC_MODULE, { service: ClinicModuleService });
