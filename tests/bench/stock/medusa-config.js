/**
 * Medusa as it ships, on the same database, to be measured beside ours. Its one addition is our payment provider,
 * registered and never used: a boot without it would mark the provider as disabled for the backend next door.
 */
const { defineConfig } = require("@medusajs/framework/utils");

module.exports = defineConfig({
  admin: { disable: true },
  projectConfig: {
    databaseUrl: process.env.DATABASE_URL,
    http: {
      storeCors: "http://localhost",
      adminCors: "http://localhost",
      authCors: "http://localhost",
      jwtSecret: process.env.JWT_SECRET,
      cookieSecret: process.env.COOKIE_SECRET,
    },
  },
  modules: [
    {
      resolve: "@medusajs/medusa/payment",
      options: {
        providers: [
          {
            resolve: process.env.BENCH_PAYMENT_PROVIDER,
            id: "stripe",
            options: { api_key: "sk_test_unused", api_url: process.env.STRIPE_EMULATOR_URL },
          },
        ],
      },
    },
  ],
});
