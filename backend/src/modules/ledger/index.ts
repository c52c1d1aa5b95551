import { Module } from "@medusajs/framework/utils";
import { LedgerModuleService } from "./service";

export const LEDGER_MODULE = "ledger";
export { linesOf } from "./service";
export type { FactRecord, LedgerModuleService } from "./service";
export type { FactKind, FactLine, NewFact } from "./fact";

export default Module(LEDGER_MODULE, { service: LedgerModuleService });
