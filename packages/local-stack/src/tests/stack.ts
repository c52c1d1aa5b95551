import { join } from "node:path";
import type { Builds } from "../builds";
import type { Report } from "../console/report";
import type { Supervisor } from "../processes/supervisor";
import { cleanEnvironment } from "../stack/environment";
import type { Ports } from "../stack/ports";
import { DEMO_STAFF } from "@ampoule/contract/environment";
import { secretsIn } from "../stack/secrets";
import { bringUp } from "../stack/up";

export interface TestStackSpec {
  readonly root: string;
  readonly dataFolder: string;
  readonly ports: Ports;
  readonly databaseUrl: string;
  readonly builds: Builds;
}

/**
 * A whole production stack for tests or measurements, deaf to the person's own settings, with the emulator's control
 * door open. Returns the variables by which a test finds it.
 */
export async function testStack(supervisor: Supervisor, report: Report, spec: TestStackSpec) {
  const { addresses, seeded, programs } = await bringUp(supervisor, report, {
    root: spec.root,
    dataFolder: spec.dataFolder,
    ports: spec.ports,
    given: { ...cleanEnvironment(process.env), DATABASE_URL: spec.databaseUrl, LOG_LEVEL: "warn" },
    serve: spec.builds,
    durable: false,
    control: true,
  });
  const pidOf = (name: string) => String(programs.find((program) => program.name === name)?.child.pid ?? "");
  return {
    STOREFRONT_URL: addresses.storefront,
    BACKEND_URL: addresses.backend,
    STRIPE_EMULATOR_URL: addresses.emulator,
    DATABASE_URL: spec.databaseUrl,
    MEDUSA_PUBLISHABLE_KEY: seeded.publishable_key,
    REGION_ID: seeded.region_id,
    // A test makes a link that has run out.
    ORDER_LINK_SECRET: secretsIn(join(spec.dataFolder, "secrets.json")).ORDER_LINK_SECRET,
    // A test compares what is served with what was built, and starts a storefront of its own.
    STOREFRONT_BUILD: spec.builds.storefront.folder,
    // A measurement looks at how much memory each takes.
    BACKEND_PID: pidOf("backend"),
    STOREFRONT_PID: pidOf("storefront"),
    STAFF_EMAIL: DEMO_STAFF.email,
    STAFF_PASSWORD: DEMO_STAFF.password,
  };
}
