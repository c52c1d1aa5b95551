import { BackendEnvironment, parseEnvironment } from "@ampoule/contract/environment";

/**
 * `medusa build` and the database generators run without a backend's environment: what they read is
 * never baked into their output, so stand-ins do. A process that serves always parses its own.
 */
const WITHOUT_ENVIRONMENT = ["build", "db:generate", "lint"];
const SERVING = ["start", "develop"];

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

function parse(): BackendEnvironment {
  const building = WITHOUT_ENVIRONMENT.some((command) => process.argv.includes(command));
  const source = building ? { ...STAND_INS, ...process.env } : process.env;
  const parsedEnvironment = parseEnvironment(BackendEnvironment, source);
  // Medusa's own db:* and exec commands run as "server"; it is serving that takes several processes.
  const serving = SERVING.some((command) => process.argv.includes(command));
  if (serving && parsedEnvironment.MEDUSA_WORKER_MODE !== "shared" && !parsedEnvironment.REDIS_URL)
    throw new Error(
      "The environment can't be used:\n" +
        `  REDIS_URL: MEDUSA_WORKER_MODE=${parsedEnvironment.MEDUSA_WORKER_MODE} splits the work over processes, which ` +
        "share events, workflows and locks through Redis",
    );
  return parsedEnvironment;
}
