import { storageOfWorkflows } from "../checkpoints";

/** Refuses the start of a Medusa whose workflows' checkpoints could not be made to wait for each other. */
export default async function checkpointsCanWait(): Promise<void> {
  storageOfWorkflows();
}
