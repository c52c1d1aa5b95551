import type { InferTypeOf } from "@medusajs/framework/types";
import { MedusaService } from "@medusajs/framework/utils";
import { Phrase } from "./models/phrase";

export type PhraseRecord = InferTypeOf<typeof Phrase>;

export class PhrasebookModuleService extends MedusaService({ Phrase }) {}
