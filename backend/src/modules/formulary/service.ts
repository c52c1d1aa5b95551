import { MedusaService } from "@medusajs/framework/utils";
import type { InferTypeOf } from "@medusajs/framework/types";
import { EvidenceStatement } from "./models/evidence-statement";
import { Ingredient } from "./models/ingredient";

export type IngredientRecord = InferTypeOf<typeof Ingredient>;
export type EvidenceRecord = InferTypeOf<typeof EvidenceStatement>;

export class FormularyModuleService extends MedusaService({ Ingredient, EvidenceStatement }) {}
