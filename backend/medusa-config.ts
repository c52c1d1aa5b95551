import { existsSync } from "node:fs";
import { join } from "node:path";
import { defineConfig } from "@medusajs/framework/utils";
import { environment } from "./src/environment/index";

process.env["MEDUSA_DISABLE_TELEMETRY"] ??= "true";

const env = environment();

const modules = [
  "clinic",
  "formulary",
  "care-package",
  "editorial",
  "outbox",
  "idempotency",
  "payment-schedule",
  "stripe-inbox",
  "ledger",
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

/** What several processes share. One process alone keeps these in memory, Medusa's default. */
function redisModules(url: string) {
  return [
    { resolve: "@medusajs/medusa/event-bus-redis", options: { redisUrl: url } },
    { resolve: "@medusajs/medusa/workflow-engine-redis", options: { redis: { redisUrl: url } } },
    {
      resolve: "@medusajs/medusa/locking",
      options: {
        providers: [
          {
            resolve: "@medusajs/medusa/locking-redis",
            id: "locking-redis",
            is_default: true,
            options: { redisUrl: url },
          },
        ],
      },
    },
    {
      resolve: "@medusajs/medusa/caching",
      options: {
        providers: [
          {
            resolve: "@medusajs/medusa/caching-redis",
            id: "caching-redis",
            is_default: true,
            options: { redisUrl: url },
          },
        ],
      },
    },
  ];
}

/** Absolute, so that it holds for tests and for `.medusa/server`, whatever folder the process was started in. */
function folderOf(name: string): string {
  return join(__dirname, "src", "modules", name);
}

function exists(name: string): boolean {
  return ["ts", "js"].some((extension) => existsSync(join(folderOf(name), `service.${extension}`)));
}

/** Our own packages are CommonJS outside node_modules, where Vite looks for none unless told. */
function bundleOurPackages() {
  const rules = ["deposit", "money", "refund"].map((folder) => `@ampoule/domain/${folder}`);
  return {
    build: { commonjsOptions: { include: [/node_modules/, /packages[\\/]\w+[\\/]dist/] } },
    optimizeDeps: { include: ["@ampoule/contract", ...rules] },
  };
}

module.exports = defineConfig({
  projectConfig: {
    databaseUrl: env.DATABASE_URL,
    ...(env.REDIS_URL ? { redisUrl: env.REDIS_URL } : {}),
    workerMode: env.MEDUSA_WORKER_MODE,
    cookieOptions: env.COOKIE_SECURE ? {} : { secure: false, sameSite: "lax" },
    http: {
      storeCors: env.STORE_CORS,
      adminCors: env.ADMIN_CORS,
      authCors: env.AUTH_CORS,
      jwtSecret: env.JWT_SECRET,
      cookieSecret: env.COOKIE_SECRET,
    },
  },
  admin: { path: "/app", storefrontUrl: env.STOREFRONT_URL, vite: bundleOurPackages },
  modules: [...modules, ...payment, ...(env.REDIS_URL ? redisModules(env.REDIS_URL) : [])],
});
