/**
 * Every test but the browser's. `npm test` starts a PostgreSQL of its own and runs all its projects; by hand, with
 * a server at hand: `DB_PORT=5432 DB_USERNAME=postgres DB_PASSWORD=postgres npx jest --selectProjects http <pattern>`.
 */
const swc = require("./tests/support/swc.cjs");

/** The reader of Markdown is ES modules alone: Node requires such by itself, Jest's own loader of CommonJS doesn't. */
const ES_MODULES =
  "/node_modules/(?:mdast-util-|micromark|unist-util-|character-entities|decode-named-character-reference|devlop)";

const shared = {
  testEnvironment: "node",
  transform: {
    "^.+\\.ts$": ["@swc/jest", swc.typescript],
    "^.+\\.tsx$": ["@swc/jest", swc.tsx],
    [`${ES_MODULES}.+\\.js$`]: ["@swc/jest", swc.ecmascript],
  },
  transformIgnorePatterns: [`/node_modules/(?!${ES_MODULES.replace("/node_modules/", "")})`],
  testPathIgnorePatterns: ["/node_modules/", "/dist/", "/\\.medusa/", "/\\.next/", "/\\.builds/"],
  modulePathIgnorePatterns: ["/\\.medusa/", "/\\.next/", "/\\.builds/", "/\\.data/"],
};

/** Tests that hold a database: one after another, with the backend's environment and ES modules in Jest's VM. */
const withDatabase = {
  ...shared,
  setupFiles: ["<rootDir>/tests/support/backend-environment.cjs"],
};

/** @type {import("jest").Config} */
module.exports = {
  testTimeout: 120_000,
  // Whoever has held a backend is used for no second one: `native-runtime` keeps them apart no further.
  ...(process.argv.includes("http") ? { workerIdleMemoryLimit: "1MB" } : {}),
  projects: [
    {
      ...shared,
      displayName: "unit",
      testMatch: ["<rootDir>/{packages/*,backend,storefront}/src/**/*.test.{ts,tsx}"],
      testPathIgnorePatterns: [...shared.testPathIgnorePatterns, "/__tests__/"],
      moduleNameMapper: { "^@/(.*)$": "<rootDir>/storefront/src/$1" },
    },
    {
      ...withDatabase,
      displayName: "modules",
      testMatch: ["<rootDir>/backend/src/**/__tests__/**/*.{test,spec}.ts"],
    },
    {
      ...withDatabase,
      displayName: "http",
      runtime: "<rootDir>/tests/support/native-runtime.cjs",
      // A whole run takes the specs of a folder together upon one backend; one that is run by name has its own.
      testMatch: process.env.TESTS_TOGETHER
        ? ["<rootDir>/tests/http/**/*.test.ts"]
        : ["<rootDir>/tests/http/**/!(together*).{test,spec}.ts"],
    },
    {
      ...shared,
      displayName: "faults",
      testMatch: ["<rootDir>/tests/faults/**/*.test.ts"],
    },
    {
      ...withDatabase,
      displayName: "processes",
      testMatch: ["<rootDir>/tests/processes/**/*.{test,spec}.ts"],
    },
  ],
};
