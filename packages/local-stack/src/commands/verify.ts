import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { seconds } from "../console/report";
import { Refusal } from "../console/refusal";
import { inSession } from "../processes/session";
import type { Supervisor } from "../processes/supervisor";
import { cleanEnvironment } from "../stack/environment";
import { verifySteps, type VerifyStep } from "../verify/steps";

/** As many as the cores of the smallest machine that we care for. */
const AT_A_TIME = 2;
const LINES_OF_OUTPUT = 2_000;

/** `npm run verify`: format, lint, types, boundaries, dead code and unit tests. Arguments name the steps to run. */
export async function verifyCommand(root: string, names: readonly string[]): Promise<number> {
  const all = verifySteps(root);
  const unknown = names.find((name) => !all.some((step) => step.name.startsWith(name)));
  if (unknown !== undefined)
    throw new Refusal(`There is no step "${unknown}". There are: ${all.map((step) => step.name).join(", ")}`);
  const waiting = all.filter((step) => names.length === 0 || names.some((name) => step.name.startsWith(name)));
  const temporary = mkdtempSync(join(tmpdir(), "ampoule-verify-"));
  const files = { registryFile: join(temporary, "run.json"), logFolder: join(temporary, "logs") };
  return inSession({ command: "npm run verify", ...files }, async (supervisor, registry) => {
    registry.removeAfterwards(temporary);
    const began = Date.now();
    const failed: string[] = [];
    const worker = async () => {
      for (let step = waiting.shift(); step; step = waiting.shift())
        if (!(await passes(supervisor, step))) failed.push(step.name);
    };
    await Promise.all(Array.from({ length: AT_A_TIME }, worker));
    const verdict = failed.length === 0 ? "Everything holds" : `Failed: ${failed.join(", ")}`;
    process.stdout.write(`\n${verdict} (${seconds(began)})\n`);
    return failed.length === 0 ? 0 : 1;
  });
}

async function passes(supervisor: Supervisor, step: VerifyStep): Promise<boolean> {
  const began = Date.now();
  const output: string[] = [];
  const { code } = await supervisor.outcomeOf({
    name: step.name.replace(/\W+/g, "-"),
    program: process.execPath,
    args: step.args,
    cwd: step.cwd,
    // As in `npm test`: Jest imports what is an ES module alone only so.
    env: { ...cleanEnvironment(process.env), NODE_OPTIONS: "--experimental-vm-modules --no-warnings" },
    onLine: (line) => output.push(line),
  });
  const mark = code === 0 ? "✓" : "✗";
  process.stdout.write(`${mark} ${step.name} (${seconds(began)})\n`);
  if (code !== 0) process.stdout.write(`${output.slice(-LINES_OF_OUTPUT).join("\n")}\n`);
  return code === 0;
}
