import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inSession } from "../processes/session";
import { cleanEnvironment } from "../stack/environment";

/** `npm run faults -- --schedules N --seed S`: crashes, races and hostile schedules; `-- --mutants` breaks our own guards. */
export async function faultsCommand(root: string, options: readonly string[]): Promise<number> {
  const temporary = mkdtempSync(join(tmpdir(), "ampoule-faults-run-"));
  const files = { registryFile: join(temporary, "run.json"), logFolder: join(root, "test-results", "logs") };
  return inSession({ command: "npm run faults", ...files }, async (supervisor, registry) => {
    registry.removeAfterwards(temporary);
    const tsNode = join(root, "node_modules", "ts-node", "dist", "bin.js");
    const { code } = await supervisor.outcomeOf({
      name: "faults",
      program: process.execPath,
      args: [
        tsNode,
        "--swc",
        "--project",
        join("tests", "tsconfig.json"),
        join("tests", "faults", "main.ts"),
        ...options,
      ],
      cwd: root,
      env: cleanEnvironment(process.env),
      inherit: true,
    });
    return code === 0 ? 0 : 1;
  });
}
