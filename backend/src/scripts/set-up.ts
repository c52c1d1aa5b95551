import type { ExecArgs } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { seedStore } from "../seed/seed-store";

/**
 * `medusa exec ./src/scripts/set-up`: the clinic, its region, taxes, place and key, which nothing is sold without, and
 * nothing of the demo's catalogue. Run again, it adds what is missing and changes nothing.
 */
export default async function setUp({ container }: ExecArgs): Promise<void> {
  const { publishable_key } = await seedStore(container);
  // It is public: every browser may see it.
  container.resolve(ContainerRegistrationKeys.LOGGER).info(`MEDUSA_PUBLISHABLE_KEY=${publishable_key}`);
}
