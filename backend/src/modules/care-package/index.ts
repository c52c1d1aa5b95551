import { Module } from "@medusajs/framework/utils";
import { CarePackageModuleService } from "./service";

export const CARE_PACKAGE_MODULE = "care_package";
export type { CarePackageModuleService, CarePackageRecord, TermsRow, VersionedTerms } from "./service";
export { termsOfRow } from "./terms";

export default Module(CARE_PACKAGE_MODULE, { service: CarePackageModuleService });
