import { lockingOf, type Locking } from "@ampoule/contract/environment";
import type { LoaderOptions } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { isServing } from "../../../environment";
import { sharingOf } from "../presence/sharing";
import { takePresence, type PresenceConnection } from "../presence/presence";

export type DeploymentOptions = { LOCKING?: Locking; REDIS_URL?: string };

type Pool = { client: { acquireRawConnection(): Promise<PresenceConnection> } };

/** A restart just after `kill -9` finds the dead process's connection for a moment. */
const PATIENCE_MS = 5_000;
const RETRY_MS = 500;

/**
 * Refuses to boot beside a process that this one shares no locks with, and stays known to those that come later. Throws
 * with the variables to set. Scripts and migrations pass: an operator runs them beside the shop.
 */
export default async function oneKindOfLocks(loaded: LoaderOptions<DeploymentOptions>): Promise<void> {
  if (!isServing()) return;
  const { LOCKING, REDIS_URL } = loaded.options ?? {};
  const { client } = loaded.container.resolve<Pool>(ContainerRegistrationKeys.PG_CONNECTION);
  const logger = loaded.container.resolve(ContainerRegistrationKeys.LOGGER);
  await takePresence({
    // Beside the pool, with its settings: it is kept for the process's life, and the pool must not run short of one.
    connect: () => client.acquireRawConnection(),
    sharing: sharingOf(lockingOf({ LOCKING, REDIS_URL }), REDIS_URL),
    patience_ms: PATIENCE_MS,
    retry_ms: RETRY_MS,
    warn: (message) => logger.warn(message),
    refused: (message) => {
      logger.error(message);
      process.exit(1);
    },
  });
}
