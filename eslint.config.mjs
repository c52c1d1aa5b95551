import medusa from "@medusajs/eslint-plugin";
import tseslint from "typescript-eslint";

const TESTS = ["**/*.test.{ts,tsx}", "**/__tests__/**/*.ts", "packages/*/src/testing/**/*.ts"];

/** Medusa's presets name their files from the backend's folder; here they are told where that folder is. */
const medusaRules = medusa.configs.recommended.map((config) => ({
  ...config,
  files: config.files?.flat().map((pattern) => `backend/${pattern.replace(/^\*\*\//, "**/")}`) ?? [
    "backend/**/*.{ts,tsx}",
  ],
}));

export default tseslint.config(
  {
    ignores: [
      "**/node_modules/",
      "**/dist/",
      "**/.next/",
      "**/.builds/",
      "**/.medusa/",
      "**/.data/",
      "**/test-results/",
      "**/migrations/",
      "**/*.generated.*",
      "**/next-env.d.ts",
      "**/playwright-report/",
    ],
  },
  ...medusaRules,
  {
    files: ["**/*.{ts,tsx}"],
    extends: [tseslint.configs.recommended],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/ban-ts-comment": ["error", { "ts-expect-error": "allow-with-description" }],
      "@typescript-eslint/consistent-type-imports": [
        "error",
        { fixStyle: "inline-type-imports", prefer: "type-imports", disallowTypeAnnotations: false },
      ],
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-misused-promises": ["error", { checksVoidReturn: { attributes: false } }],
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    // Tests belong to no build's project: what needs types is left to the compiler there.
    files: TESTS,
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { parserOptions: { projectService: false, project: false } },
  },
  {
    files: ["backend/**/*.ts"],
    // A broken invariant throws a plain Error and becomes a 500; a refusal has a code of the contract's registry.
    // Amounts of ours are minor units: the plugin's guess about major ones does not hold here.
    rules: { "@medusajs/use-medusa-error-not-generic-error": "off", "@medusajs/prices-in-major-units": "off" },
  },
  {
    files: ["**/*.{js,cjs,mjs,ts,tsx}"],
    rules: {
      eqeqeq: ["error", "always", { null: "ignore" }],
      "max-lines": ["error", { max: 300, skipBlankLines: true, skipComments: true }],
      "no-empty": ["error", { allowEmptyCatch: false }],
      "no-var": "error",
      "prefer-const": "error",
    },
  },
  {
    // Reports go through the logger there, which knows the request and drops what is personal.
    files: ["backend/src/**/*.ts", "storefront/src/**/*.{ts,tsx}"],
    rules: { "no-console": "error" },
  },
);
