import { Module } from "@medusajs/framework/utils";
import { EditorialModuleService } from "./service";

export const EDITORIAL_MODULE = "editorial";
export type { DeletedDraft, EditorialModuleService, SavedArticle } from "./service";
export { type ArticleRecord, type ArticleState, columnsOf, stateOf } from "./state";

export default Module(EDITORIAL_MODULE, { service: EditorialModuleService });
