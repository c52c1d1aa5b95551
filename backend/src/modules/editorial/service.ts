import { MedusaService } from "@medusajs/framework/utils";
import type { InferTypeOf } from "@medusajs/framework/types";
import { Article } from "./models/article";

export type ArticleRecord = InferTypeOf<typeof Article>;

export class EditorialModuleService extends MedusaService({ Article }) {}
