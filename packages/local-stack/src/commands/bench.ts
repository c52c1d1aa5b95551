import { chmodSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildAll } from "../builds";
import { consoleReport } from "../console/report";
import { startDatabase } from "../postgres";
import { inSession } from "../processes/session";
import { cleanEnvironment } from "../stack/environment";
import { freeStackPorts } from "../stack/ports";
import { secretsIn } from "../stack/secrets";
import { testStack } from "../tests/stack";

/** `npm run bench`: measurements against a production stack of its own, with a database that waits for its disk. */
export async function benchCommand(root: string, options: readonly string[]): Promise<number> {
  const temporary = mkdtempSync(join(tmpdir(), "ampoule-bench-"));
  chmodSync(temporary, 0o711);
  const files = { registryFile: join(temporary, "run.json"), logFolder: join(root, "test-results", "bench-logs") };
  return inSession({ command: "npm run bench", ...files }, async (supervisor, registry) => {
    registry.removeAfterwards(temporary);
    const report = consoleReport();
    const ports = await freeStackPorts();
    const builds = await buildAll(root, supervisor, report);
    const databaseUrl = await startDatabase(supervisor, report, {
      root,
      dataFolder: join(temporary, "database"),
      port: ports.postgres,
      password: secretsIn(join(temporary, "secrets.json")).POSTGRES_PASSWORD,
      durable: true,
    });
    const dataFolder = join(temporary, "stack");
    const stack = await testStack(supervisor, report, { root, dataFolder, ports, databaseUrl, builds });
    const tsNode = join(root, "node_modules", "ts-node", "dist", "bin.js");
    const { code } = await supervisor.outcomeOf({
      name: "bench",
      program: process.execPath,
      args: [
        tsNode,
        "--swc",
        "--project",
        join("tests", "tsconfig.json"),
        join("tests", "bench", "main.ts"),
        ...options,
      ],
      cwd: root,
      env: {
        ...cleanEnvironment(process.env),
        ...stack,
        BENCH_PAYMENT_PROVIDER: join(builds.backend.folder, "src", "modules", "stripe-payment"),
      },
      inherit: true,
    });
    return code === 0 ? 0 : 1;
  });
}
