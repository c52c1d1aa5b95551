import { Redis } from "ioredis";

let client: Redis | undefined;

/**
 * Asks Redis whether it is there, over a connection of its own: Medusa's are its modules' alone, and those for the cache
 * hide that it is away. It is made at the first question, and made again by itself.
 */
export async function pingRedis(address: string): Promise<void> {
  client ??= quiet(new Redis(address, { lazyConnect: true, maxRetriesPerRequest: 1, connectTimeout: 2_000 }));
  await client.ping();
}

/** Each failed attempt to connect would be thrown at the process otherwise; who asked is told by their own question. */
function quiet(redis: Redis): Redis {
  return redis.on("error", () => undefined);
}
