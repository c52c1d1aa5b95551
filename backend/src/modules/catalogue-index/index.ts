import { Module } from "@medusajs/framework/utils";
import { CatalogueIndexModuleService } from "./service";

export const CATALOGUE_INDEX_MODULE = "catalogue_index";
export type { CatalogueIndexModuleService } from "./service";
export type { Covered, SearchEntry, ShelfRow, Slice } from "./rows";
export type { Asked, Found, Heard, Typed } from "./find";

export default Module(CATALOGUE_INDEX_MODULE, { service: CatalogueIndexModuleService });
