import { join } from "node:path";

export interface VerifyStep {
  readonly name: string;
  /** A program of node_modules, and its arguments. */
  readonly args: readonly string[];
  readonly cwd: string;
}

/** The fast gate, the longest steps first, since two run at a time. */
export function verifySteps(root: string): VerifyStep[] {
  const of = (name: string, program: string, args: string[], folder = "."): VerifyStep => ({
    name,
    args: [join(root, "node_modules", program), ...args],
    cwd: join(root, folder),
  });
  const cache = (name: string) => join(root, "node_modules", ".cache", name);
  const types = (name: string, project: string) => {
    const known = ["--incremental", "--tsBuildInfoFile", cache(`types/${name.replaceAll(" ", "-")}.json`)];
    return of(`types: ${name}`, "typescript/bin/tsc", ["--noEmit", "--pretty", "false", ...known, "-p", project]);
  };
  return [
    of("lint", "eslint/bin/eslint.js", [".", "--max-warnings=0", "--cache", "--cache-location", cache("eslint/")]),
    of("unit tests", "jest/bin/jest.js", ["--selectProjects", "unit", "--forceExit"]),
    types("backend", "backend"),
    types("storefront", "storefront"),
    types("admin", "backend/src/admin"),
    types("tests", "tests"),
    types("unit tests", "tsconfig.tests.json"),
    of("dead code", "knip/bin/knip.js", ["--no-progress"]),
    of("boundaries", "dependency-cruiser/bin/dependency-cruise.mjs", [
      "--config",
      ".dependency-cruiser.cjs",
      "backend/src",
      "storefront/src",
      "packages",
      "tests",
    ]),
    of("format", "prettier/bin/prettier.cjs", ["--check", ".", "--log-level=warn", "--cache"]),
  ];
}
