import { Refusal } from "../console/refusal";

export const PHASES = ["unit", "modules", "http", "processes", "faults", "browser"] as const;
export type Phase = (typeof PHASES)[number];

export interface TestOptions {
  readonly phases: readonly Phase[];
  /** Passed on to Jest and Playwright: file names or parts of them. */
  readonly patterns: readonly string[];
}

/** `npm test -- --only http,browser checkout`: phases by name, the rest are patterns. All phases where none is named. */
export function testOptions(args: readonly string[]): TestOptions {
  const named: string[] = [];
  const patterns: string[] = [];
  for (let index = 0; index < args.length; index++) {
    const arg = args[index] ?? "";
    if (arg === "--only") named.push(...(args[++index] ?? "").split(","));
    else if (arg.startsWith("--only=")) named.push(...arg.slice("--only=".length).split(","));
    else if (arg.startsWith("--")) throw new Refusal(`Unknown option ${arg}. There is: --only ${PHASES.join("|")}`);
    else patterns.push(arg);
  }
  const unknown = named.find((name) => !isPhase(name));
  if (unknown !== undefined) throw new Refusal(`There is no phase "${unknown}". There are: ${PHASES.join(", ")}`);
  return { phases: named.length > 0 ? PHASES.filter((phase) => named.includes(phase)) : PHASES, patterns };
}

const isPhase = (name: string): name is Phase => PHASES.some((phase) => phase === name);
