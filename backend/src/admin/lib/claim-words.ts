import { en } from "../i18n/en/texts";
import { sayProblem } from "./said-problem";
import { inWords, isNamed } from "./show";
import type { Text } from "./text";

/** What a text leaves out, by the name that the linter gives it. */
export const sayMissing = (name: string, text: Text): string =>
  text("claims.missing", {
    statement: isNamed(name, en.claims.statement) ? text(`claims.statement.${name}`) : inWords(name),
  });

/** A rule of the linter; one that was recorded under a name that is no more is told by it. */
export const sayRule = (rule: string, text: Text): string =>
  isNamed(rule, en.claims.rule) ? text(`claims.rule.${rule}`) : inWords(rule);

/** Why a claim can't stand, and by whom. */
export const sayReason = ({ why, source }: { readonly why: string; readonly source: string }, text: Text): string =>
  `${sayProblem(why, text)} ${sayProblem(source, text)}`;
