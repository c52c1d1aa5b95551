import { Module } from "@medusajs/framework/utils";
import { CatalogueVersionModuleService } from "./service";

export const CATALOGUE_VERSION_MODULE = "catalogue_version";
export type { CatalogueVersionModuleService } from "./service";

export default Module(CATALOGUE_VERSION_MODULE, { service: CatalogueVersionModuleService });
