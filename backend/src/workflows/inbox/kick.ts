import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { MedusaContainer } from "@medusajs/framework/types";
import { drainInbox } from "./drain";

let draining: Promise<void> | undefined;
let again = false;

/**
 * Drains the inbox soon, in this process, after the answer has gone out. One drain runs at a time; a kick during it
 * makes it go round once more. What a crash drops here the job finds.
 */
export function kickInbox(container: MedusaContainer, delay_ms: number): void {
  const timer = setTimeout(() => void drainOnce(container), delay_ms);
  timer.unref();
}

async function drainOnce(container: MedusaContainer): Promise<void> {
  if (draining) {
    again = true;
    return draining;
  }
  draining = (async () => {
    do {
      again = false;
      await drainInbox(container).catch((error: unknown) => {
        container
          .resolve(ContainerRegistrationKeys.LOGGER)
          .error(`The inbox could not be drained: ${error instanceof Error ? error.name : "unknown"}`);
      });
    } while (again);
  })().finally(() => (draining = undefined));
  return draining;
}
