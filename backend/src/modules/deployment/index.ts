import { Module } from "@medusajs/framework/utils";
import checkpointsCanWait from "./loaders/checkpoints-can-wait";
import oneKindOfLocks from "./loaders/one-kind-of-locks";
import { DeploymentModuleService } from "./service";

export const DEPLOYMENT_MODULE = "deployment";

export default Module(DEPLOYMENT_MODULE, {
  service: DeploymentModuleService,
  loaders: [checkpointsCanWait, oneKindOfLocks],
});
