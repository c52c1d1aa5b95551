import { Module } from "@medusajs/framework/utils";
import { FormularyModuleService } from "./service";

export const FORMULARY_MODULE = "formulary";
export type { EvidenceRecord, FormularyModuleService, IngredientRecord } from "./service";

export default Module(FORMULARY_MODULE, { service: FormularyModuleService });
