import type { InferTypeOf } from "@medusajs/framework/types";
import { MedusaService } from "@medusajs/framework/utils";
import { ClaimDecision } from "./models/claim-decision";

export type ClaimDecisionRecord = InferTypeOf<typeof ClaimDecision>;

export class ClaimsReviewModuleService extends MedusaService({ ClaimDecision }) {}
