/**
 * The house's boundaries: storefront/app → features → store-api → (HTTP) → backend/api → workflows → modules → database.
 * Nothing runs back up; `domain` and `contract` know nothing of who uses them.
 */
const UNIT_TEST = "\\.(test|spec)\\.tsx?$|/__tests__/|/testing/";

const forbid = (name, comment, from, to) => ({ name, comment, severity: "error", from, to });

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    forbid(
      "no-circles",
      "Two files that need each other are one thing. Related models are: Medusa joins them by both ends.",
      { pathNot: "^backend/src/modules/[^/]+/models/" },
      { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    ),
    forbid(
      "domain-is-pure",
      "Rules: no I/O, no clock, no framework, no other package of ours. The reader of Markdown is a function of text.",
      { path: "^packages/domain/src", pathNot: UNIT_TEST },
      { pathNot: "^packages/domain/src|node_modules/(@js-temporal|mdast-util-from-markdown|@types/mdast)/" },
    ),
    forbid(
      "contract-imports-only-zod",
      "Schemas are read by every process, so they may need nothing else.",
      { path: "^packages/contract/src", pathNot: UNIT_TEST },
      { pathNot: "^packages/contract/src|node_modules/zod/" },
    ),
    forbid(
      "packages-know-no-application",
      "Applications use packages, never the other way round.",
      { path: "^packages/" },
      { path: "^(backend|storefront|tests)/" },
    ),
    forbid(
      "emulator-stands-alone",
      "The emulator is Stripe to us: it shares the contract and nothing of the clinic's rules.",
      { path: "^packages/stripe-emulator/", pathNot: UNIT_TEST },
      { path: "^packages/(domain|local-stack)/" },
    ),
    forbid(
      "modules-are-islands",
      "No module imports another: workflows combine modules, links join their rows.",
      { path: "^backend/src/modules/([^/]+)/" },
      { path: "^backend/src/modules/", pathNot: "^backend/src/modules/$1/" },
    ),
    forbid(
      "modules-know-nothing-above",
      "A module is nouns and its own table rows.",
      { path: "^backend/src/modules/", pathNot: UNIT_TEST },
      { path: "^backend/src/(api|workflows|subscribers|jobs|links|admin|documents)/" },
    ),
    forbid(
      "workflows-know-no-routes",
      "Verbs are run by routes, subscribers and jobs, and know none of them.",
      { path: "^backend/src/workflows/" },
      { path: "^backend/src/(api|subscribers|jobs|admin)/" },
    ),
    forbid(
      "documents-only-render",
      "Rows in, document out.",
      { path: "^backend/src/documents/" },
      { path: "^backend/src/(api|workflows|subscribers|jobs|admin)/" },
    ),
    forbid(
      "admin-speaks-http",
      "The staff's screens run in a browser.",
      { path: "^backend/src/admin/" },
      { path: "^backend/src/", pathNot: "^backend/src/admin/" },
    ),
    forbid(
      "backend-and-storefront-meet-over-http",
      "They share the contract and nothing else.",
      { path: "^backend/" },
      { path: "^storefront/" },
    ),
    forbid(
      "storefront-and-backend-meet-over-http",
      "They share the contract and nothing else.",
      { path: "^storefront/" },
      { path: "^(backend/|packages/(local-stack|stripe-emulator)/)" },
    ),
    forbid(
      "store-api-is-the-only-door",
      "Medusa's client is known to the door alone.",
      { path: "^storefront/src/", pathNot: "^storefront/src/store-api/" },
      { path: "node_modules/@medusajs/" },
    ),
    forbid(
      "store-api-knows-no-screen",
      "The door is below every screen.",
      { path: "^storefront/src/store-api/" },
      { path: "^storefront/src/(app|features|ui)/" },
    ),
    forbid(
      "features-know-no-routes",
      "A route shows a feature; a feature does not know where it is shown.",
      { path: "^storefront/src/features/" },
      { path: "^storefront/src/app/" },
    ),
    forbid(
      "ui-is-primitive",
      "Primitives know no task and no backend.",
      { path: "^storefront/src/ui/" },
      { path: "^storefront/src/(app|features)/" },
    ),
    forbid(
      "tests-are-not-imported",
      "What runs in production must not lean on test code.",
      { path: "^(backend|storefront|packages)/", pathNot: UNIT_TEST },
      { path: `^tests/|${UNIT_TEST}` },
    ),
    forbid(
      "undeclared",
      "What is imported stands in a package.json.",
      { pathNot: `^tests/|${UNIT_TEST}` },
      // Next itself stands in for `server-only`.
      { couldNotResolve: true, pathNot: "^server-only$" },
    ),
  ],
  options: {
    doNotFollow: { path: ["node_modules", "/dist/"] },
    exclude: { path: ["/dist/", "/\\.next/", "/\\.builds/", "/\\.medusa/", "/test-results/", "next-env\\.d\\.ts"] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.boundaries.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
      extensions: [".ts", ".tsx", ".mts", ".d.ts", ".js", ".cjs", ".mjs", ".json"],
    },
  },
};
