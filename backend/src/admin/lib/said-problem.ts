import { en } from "../i18n/en/texts";
import { isNamed } from "./show";
import type { Text } from "./text";

type Problem = keyof typeof en.problems;
type Phase = keyof typeof en.imports.phase;

/** A sentence as it comes, with what was filled into it. */
const patternOf = (english: string): RegExp =>
  new RegExp(
    `^${english.replace(/[.*+?^$()|[\]\\]/g, "\\$&").replace(/\{\{(\w+)\}\}/g, (_, name: string) => `(?<${name}>.+?)`)}$`,
  );

// `Object.keys` forgets whose keys they are.
const PROBLEMS = (Object.keys(en.problems) as Problem[]).map((key) => ({ key, pattern: patternOf(en.problems[key]) }));
const PHASES = Object.keys(en.imports.phase) as Phase[];

/** Every name that any of the sentences fills in. */
const NAMES = {
  ...{ example: "", most: "", unit: "", why: "", currency: "", sessions: "", least: "" },
  ...{ options: "", tables: "", row: "", line: "", name: "", place: "" },
  ...{ excerpt: "", rule: "", source: "", proposal: "" },
};

/**
 * What is said beside a field, of a row or a claim, in the reader's language. It comes in English and without a code;
 * a sentence that isn't among ours stays as it came.
 */
export function sayProblem(message: string, text: Text): string {
  if (text.language === "en") return message;
  for (const { key, pattern } of PROBLEMS) {
    const found = pattern.exec(message);
    if (!found) continue;
    const given = Object.entries(found.groups ?? {}).map(
      ([name, words]) => [name, sayGiven(name, words, text)] as const,
    );
    return text(`problems.${key}`, { ...NAMES, ...Object.fromEntries(given) });
  }
  return message;
}

const sayGiven = (name: string, words: string, text: Text): string =>
  name === "rule" && isNamed(words, en.claims.rule) ? text(`claims.rule.${words}`) : sayProblem(words, text);

/** What an import is at, which comes in English. */
export function sayPhase(phase: string, text: Text): string {
  const key = PHASES.find((each) => en.imports.phase[each] === phase);
  return key === undefined ? phase : text(`imports.phase.${key}`);
}
