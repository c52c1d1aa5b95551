#!/usr/bin/env node
import { EmulatorEnvironment, parseEnvironment } from "@ampoule/contract/environment";
import { startStripeEmulator } from "./server/start";

async function main(): Promise<void> {
  const environment = parseEnvironment(EmulatorEnvironment, process.env);
  const { STRIPE_EMULATOR_WEBHOOK_URL: url, STRIPE_EMULATOR_WEBHOOK_SECRET: secret } = environment;
  if ((url === undefined) !== (secret === undefined))
    throw new Error("STRIPE_EMULATOR_WEBHOOK_URL and STRIPE_EMULATOR_WEBHOOK_SECRET come together or not at all");
  const emulator = await startStripeEmulator({
    port: environment.PORT,
    // Containers and phones on the same network reach it; the control door stays with the loopback address.
    host: "any",
    dataDir: environment.STRIPE_EMULATOR_DATA,
    control: environment.STRIPE_EMULATOR_CONTROL,
    ...(url !== undefined && secret !== undefined
      ? { webhook: { url, secret, events: environment.STRIPE_EMULATOR_WEBHOOK_EVENTS.split(",") } }
      : {}),
  });
  console.log(`Stripe emulator (simulated payments) listens on ${emulator.url}`);
  for (const signal of ["SIGINT", "SIGTERM"] as const)
    process.once(signal, () => void emulator.close().then(() => process.exit(0)));
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
