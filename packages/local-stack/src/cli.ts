import { Refusal } from "./console/refusal";
import { ProgramFailed } from "./processes/supervisor";
import { startCommand } from "./commands/start";
import { testCommand } from "./commands/test";
import { verifyCommand } from "./commands/verify";
import { benchCommand } from "./commands/bench";
import { faultsCommand } from "./commands/faults";

const COMMANDS: Record<string, (root: string, options: string[]) => Promise<number>> = {
  start: (root, options) => startCommand(root, "start", options),
  dev: (root, options) => startCommand(root, "dev", options),
  test: testCommand,
  verify: verifyCommand,
  bench: benchCommand,
  faults: faultsCommand,
};

/** Runs one command and returns its exit code. What a person can mend is said in words; what is a fault of ours shows its trace. */
export async function runCli(root: string, [name = "", ...options]: string[]): Promise<number> {
  const command = COMMANDS[name];
  try {
    if (!command) throw new Refusal(`Unknown command "${name}". There are: ${Object.keys(COMMANDS).join(", ")}`);
    return await command(root, options);
  } catch (error) {
    const expected = error instanceof Refusal || error instanceof ProgramFailed;
    process.stderr.write(`\n${expected ? error.message : error instanceof Error ? error.stack : String(error)}\n`);
    return 1;
  }
}
