// The door behind `npm start`, `npm test`, `npm run dev`, `npm run verify` and `npm run bench`. It needs Node alone:
// it installs the packages, compiles the workspace's own ones, then hands over to packages/local-stack.
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { installationIsComplete, installPackages } from "./install.mjs";
import { nodeRefusal } from "./node-version.mjs";
import { withLock } from "./lock.mjs";
import { runCommand } from "./run-command.mjs";

const root = dirname(dirname(fileURLToPath(import.meta.url)));

async function main() {
  const refusal = nodeRefusal(process.versions.node);
  if (refusal) throw new Error(refusal);
  if (existsSync(join(root, ".env"))) process.loadEnvFile(join(root, ".env"));
  process.env.MEDUSA_DISABLE_TELEMETRY = "true";
  process.env.NEXT_TELEMETRY_DISABLED = "1";

  // `npm start` and `npm test` may begin in the same second on an empty clone.
  await withLock(join(root, ".data", "install.lock"), "Another command is installing; waiting for it …", async () => {
    if (!installationIsComplete(root)) await installPackages(root);
    const tsc = join(root, "node_modules", "typescript", "bin", "tsc");
    await runCommand("Compiling the workspace's packages", process.execPath, [tsc, "-b"], root);
  });

  const cli = join(root, "packages", "local-stack", "dist", "index.js");
  const { runCli } = await import(pathToFileURL(cli).href);
  process.exitCode = await runCli(root, process.argv.slice(2));
}

main().catch((error) => {
  console.error(`\n${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
});
