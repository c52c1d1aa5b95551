import { MedusaService } from "@medusajs/framework/utils";
import { writeCheckpointsInTurn } from "./checkpoints";
import { ProcessLock } from "./models/process-lock";

/** Holds the table of locks for the provider in `locking/`, whichever locks are in use: a switch needs no migration. */
export class DeploymentModuleService extends MedusaService({ ProcessLock }) {
  /** Called by Medusa once every module is there; what it throws is swallowed, so the loader has asked before. */
  readonly __hooks = {
    onApplicationStart: async (): Promise<void> => writeCheckpointsInTurn(),
  };
}
