import { join } from "node:path";
import {
  BackendEnvironment,
  EmulatorEnvironment,
  parseEnvironment,
  StorefrontEnvironment,
} from "@ampoule/contract/environment";
import { USED_EVENT_TYPES } from "@ampoule/contract/stripe-events";
import type { ZodType } from "zod";
import { Refusal } from "../console/refusal";
import type { Ports } from "./ports";
import type { Secrets } from "./secrets";

type Variables = Record<string, string>;

export interface StackSettings {
  readonly ports: Ports;
  readonly secrets: Secrets;
  readonly databaseUrl: string;
  readonly emulatorData: string;
  /** Folder of uploaded files, which outlives a build. */
  readonly uploads: string;
  /** Opens the emulator's control door: for tests and measurements. */
  readonly control: boolean;
  readonly mode: "production" | "development";
  /** What the person running it has set; it comes before what is made up here. */
  readonly given: NodeJS.ProcessEnv;
}

export interface Addresses {
  readonly storefront: string;
  readonly backend: string;
  readonly admin: string;
  readonly emulator: string;
}

export const DEMO_STRIPE = {
  STRIPE_API_KEY: "sk_test_ampoule",
  STRIPE_PUBLISHABLE_KEY: "pk_test_ampoule",
  STRIPE_WEBHOOK_SECRET: "whsec_ampouledemo",
} as const;

const BUCKET = Object.keys(BackendEnvironment.shape).filter((name) => name.startsWith("S3_"));

export function addressesOf(ports: Ports): Addresses {
  const backend = `http://localhost:${ports.backend}`;
  return {
    storefront: `http://localhost:${ports.storefront}`,
    backend,
    admin: `${backend}/app`,
    emulator: `http://localhost:${ports.emulator}`,
  };
}

/** Whether payments are simulated: they are unless a Stripe key is given that is meant for Stripe itself. */
export function usesEmulator(given: NodeJS.ProcessEnv): boolean {
  return !given["STRIPE_API_KEY"];
}

/**
 * The person's environment without what is meant for npm, for other programs of this repository or for Node itself,
 * so that each process gets exactly the variables of its schema.
 */
export function cleanEnvironment(given: NodeJS.ProcessEnv): Variables {
  const ours = new Set(
    [BackendEnvironment, StorefrontEnvironment, EmulatorEnvironment].flatMap((schema) => Object.keys(schema.shape)),
  );
  const kept = Object.entries(given).filter(
    (entry): entry is [string, string] =>
      entry[1] !== undefined && !ours.has(entry[0]) && !/^npm_|^NODE_OPTIONS$|^INIT_CWD$/i.test(entry[0]),
  );
  return { ...Object.fromEntries(kept), MEDUSA_DISABLE_TELEMETRY: "true", NEXT_TELEMETRY_DISABLED: "1" };
}

export function backendVariables(settings: StackSettings): Variables {
  const { ports, secrets, databaseUrl, given, mode, uploads } = settings;
  const addresses = addressesOf(ports);
  return checked(BackendEnvironment, given, {
    ...common(settings),
    ...stripeKeys(given),
    ...(usesEmulator(given) ? { STRIPE_API_URL: addresses.emulator } : {}),
    JWT_SECRET: given["JWT_SECRET"] ?? secrets.JWT_SECRET,
    COOKIE_SECRET: given["COOKIE_SECRET"] ?? secrets.COOKIE_SECRET,
    ORDER_LINK_SECRET: given["ORDER_LINK_SECRET"] ?? secrets.ORDER_LINK_SECRET,
    STOREFRONT_REVALIDATE_SECRET: revalidateSecret(settings),
    ...optional(given, ["REDIS_URL", "LOCKING", ...BUCKET]),
    UPLOADS_FOLDER: given["UPLOADS_FOLDER"] ?? uploads,
    DATABASE_URL: databaseUrl,
    PORT: String(ports.backend),
    NODE_ENV: mode,
    COOKIE_SECURE: "false",
    STORE_CORS: addresses.storefront,
    ADMIN_CORS: addresses.backend,
    AUTH_CORS: `${addresses.storefront},${addresses.backend}`,
    BACKEND_URL: addresses.backend,
    STOREFRONT_URL: addresses.storefront,
  });
}

export function storefrontVariables(settings: StackSettings, publishableKey: string): Variables {
  const { ports, given, mode } = settings;
  const addresses = addressesOf(ports);
  return checked(StorefrontEnvironment, given, {
    ...common(settings),
    ...(usesEmulator(given) ? { STRIPE_JS_URL: addresses.emulator } : {}),
    STRIPE_PUBLISHABLE_KEY: stripeKeys(given).STRIPE_PUBLISHABLE_KEY,
    MEDUSA_PUBLISHABLE_KEY: publishableKey,
    STOREFRONT_REVALIDATE_SECRET: revalidateSecret(settings),
    PORT: String(ports.storefront),
    // Where Next's standalone server listens: a demonstration with known accounts is not for the neighbourhood.
    HOSTNAME: "localhost",
    NODE_ENV: mode,
    BACKEND_URL: addresses.backend,
    STOREFRONT_URL: addresses.storefront,
  });
}

export function emulatorVariables(settings: StackSettings): Variables {
  const { ports, given, emulatorData, control } = settings;
  return checked(EmulatorEnvironment, given, {
    PORT: String(ports.emulator),
    STRIPE_EMULATOR_DATA: join(emulatorData),
    STRIPE_EMULATOR_WEBHOOK_URL: `${addressesOf(ports).backend}/hooks/stripe`,
    STRIPE_EMULATOR_WEBHOOK_SECRET: DEMO_STRIPE.STRIPE_WEBHOOK_SECRET,
    STRIPE_EMULATOR_WEBHOOK_EVENTS: USED_EVENT_TYPES.join(","),
    STRIPE_EMULATOR_CONTROL: String(control),
  });
}

function revalidateSecret({ given, secrets }: StackSettings): string {
  return given["STOREFRONT_REVALIDATE_SECRET"] ?? secrets.STOREFRONT_REVALIDATE_SECRET;
}

function common({ given }: StackSettings): Variables {
  return { ...optional(given, ["LOG_LEVEL", "TRUSTED_PROXY_HOPS"]), AMPOULE_DEMO: "true" };
}

/** A key for Stripe itself brings its own publishable key and secret, or the schema names what is missing. */
function stripeKeys(given: NodeJS.ProcessEnv): { [Name in keyof typeof DEMO_STRIPE]: string } {
  if (usesEmulator(given)) return DEMO_STRIPE;
  return {
    STRIPE_API_KEY: given["STRIPE_API_KEY"] ?? "",
    STRIPE_PUBLISHABLE_KEY: given["STRIPE_PUBLISHABLE_KEY"] ?? "",
    STRIPE_WEBHOOK_SECRET: given["STRIPE_WEBHOOK_SECRET"] ?? "",
  };
}

function optional(given: NodeJS.ProcessEnv, names: readonly string[]): Variables {
  return Object.fromEntries(names.flatMap((name) => (given[name] ? [[name, given[name]]] : [])));
}

/** Refused here, before anything starts, what the process itself would refuse later in its log. */
function checked(schema: ZodType, given: NodeJS.ProcessEnv, variables: Variables): Variables {
  try {
    parseEnvironment(schema, variables);
  } catch (error) {
    throw new Refusal(error instanceof Error ? error.message : String(error));
  }
  return { ...cleanEnvironment(given), ...variables };
}
