import { Module } from "@medusajs/framework/utils";
import { PhrasebookModuleService } from "./service";

export const PHRASEBOOK_MODULE = "phrasebook";
export { hashOfSource } from "./hash-of-source";
export type { PhrasebookModuleService, PhraseRecord } from "./service";

export default Module(PHRASEBOOK_MODULE, { service: PhrasebookModuleService });
