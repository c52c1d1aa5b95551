import { Module } from "@medusajs/framework/utils";
import { ClaimsReviewModuleService } from "./service";

export const CLAIMS_REVIEW_MODULE = "claims_review";
export type { ClaimDecisionRecord, ClaimsReviewModuleService } from "./service";

export default Module(CLAIMS_REVIEW_MODULE, { service: ClaimsReviewModuleService });
