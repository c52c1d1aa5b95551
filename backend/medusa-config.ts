import { existsSync } from "node:fs";
import { join } from "node:path";
import { lockingOf } from "@ampoule/contract/environment";
import { logger } from "@medusajs/framework/logger";
import { defineConfig } from "@medusajs/framework/utils";
import { environment, isServing } from "./src/environment/index";
import { fileProvider } from "./src/environment/file-storage";
import { discreetLogger } from "./src/log/discreet-logger";

process.env["MEDUSA_DISABLE_TELEMETRY"] ??= "true";

const env = environment();

const modules = [
  "clinic",
  "formulary",
  "care-package",
  "catalogue-version",
  "catalogue-index",
  "editorial",
  "phrasebook",
  "pictures",
  "catalogue-import",
  "outbox",
  "idempotency",
  "payment-schedule",
  "stripe-inbox",
  "ledger",
  "claims-review",
  "attempts",
]
  .filter(exists)
  .map((folder) => ({ resolve: folderOf(folder) }));

const payment = exists("stripe-payment")
  ? [
      {
        resolve: "@medusajs/medusa/payment",
        options: {
          providers: [
            {
              resolve: folderOf("stripe-payment"),
              id: "stripe",
              options: { api_key: env.STRIPE_API_KEY, api_url: env.STRIPE_API_URL },
            },
          ],
        },
      },
    ]
  : [];

/**
 * A failing subscriber is tried again over about half a minute. What fails for good has been logged, and the sweepers find
 * the work; its event is not kept, for those of Medusa's own can name a person.
 */
const eventJobs = {
  attempts: 6,
  backoff: { type: "exponential", delay: 1_000 },
  removeOnFail: true,
};

/** One slow subscriber or job must not hold up the others of its process. */
const sideBySide = { concurrency: 5 };

/** What several processes share. One process alone keeps these in memory, Medusa's default. */
function redisModules(redisUrl: string) {
  return [
    {
      resolve: "@medusajs/medusa/event-bus-redis",
      options: { redisUrl, jobOptions: eventJobs, workerOptions: sideBySide },
    },
    {
      resolve: "@medusajs/medusa/workflow-engine-redis",
      options: { redis: { redisUrl, workerOptions: sideBySide } },
    },
    {
      resolve: "@medusajs/medusa/caching",
      options: {
        providers: [
          {
            resolve: "@medusajs/medusa/caching-redis",
            id: "caching-redis",
            is_default: true,
            options: { redisUrl },
          },
        ],
      },
    },
  ];
}

/** The locks that LOCKING names; Medusa's default, its own memory's, need no entry. */
function lockingModules(): { resolve: string; options: object }[] {
  const locking = lockingOf(env);
  if (locking === "memory") return [];
  const provider =
    locking === "redis"
      ? { resolve: "@medusajs/medusa/locking-redis", options: { redisUrl: env.REDIS_URL } }
      : { resolve: join(folderOf("deployment"), "locking"), options: {} };
  const providers = [{ ...provider, id: `locking-${locking}`, is_default: true }];
  return [{ resolve: "@medusajs/medusa/locking", options: { providers } }];
}

const deployment = [
  { resolve: folderOf("deployment"), options: { LOCKING: env.LOCKING, REDIS_URL: env.REDIS_URL } },
  ...lockingModules(),
];

/** Absolute, so that it holds for tests and for `.medusa/server`, whatever folder the process was started in. */
function folderOf(name: string): string {
  return join(__dirname, "src", "modules", name);
}

function exists(name: string): boolean {
  return ["ts", "js"].some((extension) => existsSync(join(folderOf(name), `service.${extension}`)));
}

/** Our own packages are CommonJS outside node_modules, where Vite looks for none unless told. */
function bundleOurPackages() {
  const rules = ["article", "claims", "course", "deposit", "language", "money", "refund", "result", "wall-time"].map(
    (folder) => `@ampoule/domain/${folder}`,
  );
  return {
    build: { commonjsOptions: { include: [/node_modules/, /packages[\\/]\w+[\\/]dist/] } },
    optimizeDeps: { include: ["@ampoule/contract", ...rules] },
  };
}

const file = { resolve: "@medusajs/medusa/file", options: { providers: [fileProvider(env)] } };

module.exports = defineConfig({
  // A command tells its operator what they asked for, an invitation's token above all.
  ...(isServing() ? { logger: discreetLogger(logger) } : {}),
  projectConfig: {
    databaseUrl: env.DATABASE_URL,
    ...(env.REDIS_URL ? { redisUrl: env.REDIS_URL } : {}),
    workerMode: env.MEDUSA_WORKER_MODE,
    // Said in full: Medusa's own defaults differ by NODE_ENV.
    cookieOptions: { httpOnly: true, secure: env.COOKIE_SECURE, sameSite: "lax" },
    http: {
      storeCors: env.STORE_CORS,
      adminCors: env.ADMIN_CORS,
      authCors: env.AUTH_CORS,
      jwtSecret: env.JWT_SECRET,
      cookieSecret: env.COOKIE_SECRET,
    },
  },
  admin: { path: "/app", storefrontUrl: env.STOREFRONT_URL, vite: bundleOurPackages },
  modules: [...modules, ...deployment, file, ...payment, ...(env.REDIS_URL ? redisModules(env.REDIS_URL) : [])],
});
