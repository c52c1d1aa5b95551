import { MedusaService } from "@medusajs/framework/utils";
import { ProcessLock } from "./models/process-lock";

/** Holds the table of locks for the provider in `locking/`, whichever locks are in use: a switch needs no migration. */
export class DeploymentModuleService extends MedusaService({ ProcessLock }) {}
