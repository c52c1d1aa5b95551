import { setTimeout as sleep } from "node:timers/promises";
import { ProgramFailed, Stopped, type Program, type Supervisor } from "./supervisor";

const POLL_MS = 150;
const REQUEST_TIMEOUT_MS = 5_000;

/**
 * Waits until one of the addresses answers 200, the first that exists counting. Throws ProgramFailed where the program
 * ends or does not answer in time, with its last lines.
 */
export async function waitUntilHealthy(
  supervisor: Supervisor,
  program: Program,
  addresses: readonly string[],
  patience_s = 120,
): Promise<void> {
  let ended: string | number | undefined;
  void program.exited.then((outcome) => (ended = outcome));
  const deadline = Date.now() + patience_s * 1000;
  while (Date.now() < deadline) {
    if (supervisor.isStopping) throw new Stopped();
    if (ended !== undefined) throw new ProgramFailed(program.name, ended, program.lastLines);
    if (await answers(addresses)) return;
    await sleep(POLL_MS);
  }
  throw new ProgramFailed(program.name, `no answer from ${addresses[0]} for ${patience_s} s`, program.lastLines);
}

/** A 404 means that the program has no such address: the next one is asked. */
async function answers(addresses: readonly string[]): Promise<boolean> {
  for (const address of addresses) {
    const status = await statusOf(address);
    if (status === 200) return true;
    if (status !== 404) return false;
  }
  return false;
}

async function statusOf(address: string): Promise<number | undefined> {
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(REQUEST_TIMEOUT_MS) });
    await response.arrayBuffer();
    return response.status;
  } catch {
    return undefined; // Not listening yet: that is what is being waited for.
  }
}
