import { Module } from "@medusajs/framework/utils";
import { FormularyModuleService } from "./service";

export const FORMULARY_MODULE = "formulary";
export type { EvidenceRecord, FormularyModuleService, IngredientRecord, NewIngredientState } from "./service";
export { type EvidenceState, inOrder, type IngredientState, stateOf, versionOf } from "./state";

export default Module(FORMULARY_MODULE, { service: FormularyModuleService });
