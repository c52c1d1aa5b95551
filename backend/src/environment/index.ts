import { BackendEnvironment, parseEnvironment } from "@ampoule/contract/environment";

/**
 * `medusa build` and the database generators run without a backend's environment: what they read is
 * never baked into their output, so stand-ins do. A process that serves always parses its own.
 */
const WITHOUT_ENVIRONMENT = ["build", "db:generate", "lint"];
const SERVING = ["start", "develop"];
const SERVER = /[\\/]server\.js$/;

const STAND_INS = {
  STRIPE_API_KEY: "sk_test_build",
  STRIPE_PUBLISHABLE_KEY: "pk_test_build",
  STRIPE_WEBHOOK_SECRET: "whsec_build",
  DATABASE_URL: "postgres://localhost/build",
  STORE_CORS: "http://localhost:8000",
  ADMIN_CORS: "http://localhost:9000",
  AUTH_CORS: "http://localhost:9000",
  JWT_SECRET: "stand-in-for-builds-that-serve-nobody",
  COOKIE_SECRET: "stand-in-for-builds-that-serve-nobody",
  ORDER_LINK_SECRET: "stand-in-for-builds-that-serve-nobody",
  BACKEND_URL: "http://localhost:9000",
  STOREFRONT_URL: "http://localhost:8000",
  STOREFRONT_REVALIDATE_SECRET: "stand-in-for-builds-that-serve-nobody",
};

let parsed: BackendEnvironment | undefined;

/** The backend's environment, parsed once per process. Throws with every refusal in words. */
export function environment(): BackendEnvironment {
  parsed ??= parse();
  return parsed;
}

/** Whether this process serves or works for clients, and does not merely migrate, seed or build. */
export function isServing(argv: readonly string[] = process.argv): boolean {
  return SERVER.test(argv[1] ?? "") || SERVING.some((command) => argv.includes(command));
}

function parse(): BackendEnvironment {
  const building = WITHOUT_ENVIRONMENT.some((command) => process.argv.includes(command));
  // Nobody is served, so nothing is refused that production refuses; least of all the stand-ins.
  const source = building ? { ...STAND_INS, ...process.env, NODE_ENV: "development" } : process.env;
  const parsedEnvironment = parseEnvironment(BackendEnvironment, source);
  // Medusa's own db:* and exec commands run as "server"; it is serving that takes several processes.
  const problems = isServing() ? halves(parsedEnvironment) : [];
  if (problems.length > 0)
    throw new Error(`The environment can't be used:\n${problems.map((line) => `  ${line}`).join("\n")}`);
  return parsedEnvironment;
}

/** What a process lacks that was told to be one of several. Each line names the variable to set. */
export function halves({
  MEDUSA_WORKER_MODE: mode,
  ...environment
}: Pick<BackendEnvironment, "MEDUSA_WORKER_MODE" | "REDIS_URL" | "LOCKING">): string[] {
  if (mode === "shared") return [];
  const split = `MEDUSA_WORKER_MODE=${mode} splits the work over processes, which`;
  return [
    ...(environment.REDIS_URL ? [] : [`REDIS_URL: ${split} share events, workflows and sessions through Redis`]),
    ...(environment.LOCKING === "memory" ? [`LOCKING: ${split} need locks that they share: redis or postgres`] : []),
  ];
}
