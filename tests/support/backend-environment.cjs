const { tmpdir } = require("node:os");
const { join } = require("node:path");

/**
 * The environment of a backend under test, for whatever the caller has not set. Stripe's and the storefront's addresses
 * point at a closed port: a test that means to speak to one starts it and sets its own.
 */
const environment = {
  NODE_ENV: "test",
  TEST_TYPE: "integration:http",
  AMPOULE_DEMO: "true",
  LOG_LEVEL: "error",
  DB_HOST: "localhost",
  DB_PORT: "5432",
  DB_USERNAME: "postgres",
  DB_PASSWORD: "postgres",
  STORE_CORS: "http://localhost:8000",
  ADMIN_CORS: "http://localhost:9000",
  AUTH_CORS: "http://localhost:9000",
  JWT_SECRET: "a-secret-of-the-tests-and-of-nothing-else",
  COOKIE_SECRET: "a-secret-of-the-tests-and-of-nothing-else",
  ORDER_LINK_SECRET: "a-secret-of-the-tests-and-of-nothing-else",
  COOKIE_SECURE: "false",
  BACKEND_URL: "http://localhost:9000",
  STOREFRONT_URL: "http://localhost:8000",
  STOREFRONT_INTERNAL_URL: "http://localhost:9",
  STOREFRONT_REVALIDATE_SECRET: "a-secret-of-the-tests-and-of-nothing-else",
  STRIPE_API_KEY: "sk_test_ampoule",
  STRIPE_PUBLISHABLE_KEY: "pk_test_ampoule",
  STRIPE_WEBHOOK_SECRET: "whsec_ampouledemo",
  STRIPE_API_URL: "http://localhost:9",
  UPLOADS_FOLDER: join(tmpdir(), "ampoule-test-uploads"),
  MEDUSA_DISABLE_TELEMETRY: "true",
};

for (const [name, value] of Object.entries(environment)) process.env[name] ??= value;
// Medusa's runner names the database itself; the schema only asks that there be an address.
const { DB_HOST, DB_PORT, DB_USERNAME, DB_PASSWORD } = process.env;
process.env.DATABASE_URL ??= `postgres://${DB_USERNAME}:${DB_PASSWORD}@${DB_HOST}:${DB_PORT}/postgres`;
