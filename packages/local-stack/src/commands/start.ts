import { join } from "node:path";
import { buildAll } from "../builds";
import { consoleReport } from "../console/report";
import { Refusal } from "../console/refusal";
import { inSession } from "../processes/session";
import { ProgramFailed, type Supervisor } from "../processes/supervisor";
import { cleanEnvironment, usesEmulator } from "../stack/environment";
import { clearData } from "../stack/fresh";
import { assertPortsFree, portsFrom } from "../stack/ports";
import { bringUp } from "../stack/up";
import { addressLines, greeting } from "./greeting";

const OPTIONS = ["--fresh", "--logs"];

/** Compiles `packages/*` anew as they change: both applications read what comes out. */
function watchPackages(supervisor: Supervisor, root: string): void {
  const tsc = join(root, "node_modules", "typescript", "bin", "tsc");
  const args = [tsc, "-b", "--watch", "--preserveWatchOutput"];
  supervisor.start({
    name: "packages",
    program: process.execPath,
    args,
    cwd: root,
    env: cleanEnvironment(process.env),
  });
}

/** `npm start` serves production builds, `npm run dev` the sources with hot reload. Returns the exit code. */
export async function startCommand(root: string, mode: "start" | "dev", options: readonly string[]): Promise<number> {
  const unknown = options.find((option) => !OPTIONS.includes(option));
  if (unknown) throw new Refusal(`Unknown option ${unknown}. There are: ${OPTIONS.join(", ")}`);
  const command = mode === "start" ? "npm start" : "npm run dev";
  const fresh = options.includes("--fresh");
  const given = process.env;
  if (fresh && given["DATABASE_URL"])
    throw new Refusal("--fresh does not empty a database of your own: unset DATABASE_URL, or empty it yourself.");
  const dataFolder = join(root, ".data");
  const logFolder = join(dataFolder, "logs");
  const report = consoleReport();
  const showLogs = mode === "dev" || options.includes("--logs");
  const ports = portsFrom(given);

  return inSession({ command, registryFile: join(dataFolder, "run.json"), logFolder }, async (supervisor, registry) => {
    if (fresh) clearData(root, dataFolder, report);
    await assertPortsFree(
      {
        storefront: ports.storefront,
        backend: ports.backend,
        ...(given["DATABASE_URL"] ? {} : { postgres: ports.postgres }),
        ...(usesEmulator(given) ? { emulator: ports.emulator } : {}),
      },
      command,
    );
    const serve = mode === "start" ? await buildAll(root, supervisor, report) : "sources";
    const stack = await bringUp(supervisor, report, {
      root,
      dataFolder,
      ports,
      given,
      serve,
      durable: true,
      control: given["STRIPE_EMULATOR_CONTROL"] === "true",
      ...(showLogs ? { onLine: (name: string, line: string) => report.say(`${name.padEnd(10)} │ ${line}`) } : {}),
    });
    if (serve === "sources") watchPackages(supervisor, root);
    registry.announce(addressLines(stack));
    report.say(greeting(stack, logFolder));
    // Only a signal or a program that dies ends it.
    const first = await Promise.race(
      stack.programs.map(async (program) => ({ program, outcome: await program.exited })),
    );
    if (supervisor.isStopping) {
      await supervisor.stopAll();
      report.say("Stopped. The data stays in .data; `npm start` goes on with it.");
      return 0;
    }
    throw new ProgramFailed(first.program.name, first.outcome, first.program.lastLines);
  });
}
