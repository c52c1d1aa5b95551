import type { FieldError } from "@ampoule/contract";
import type { z } from "zod";
import { sayProblem } from "./said-problem";
import type { Text } from "./text";

type Issue = Pick<z.core.$ZodIssue, "code" | "message"> & {
  readonly minimum?: number | bigint;
  readonly maximum?: number | bigint;
  readonly origin?: string;
};

/** A schema's complaint as a person would say it beside the field. Basis points are told as percent. */
export function sayIssue(issue: Issue, text: Text, unit: { readonly percent?: boolean } = {}): string {
  const bound = (limit: number | bigint): string => (unit.percent ? `${Number(limit) / 100}%` : String(limit));
  const ofText = issue.origin === "string";
  switch (issue.code) {
    case "invalid_type":
      return text(unit.percent ? "issues.percentage" : "issues.number");
    case "too_small":
      if (issue.minimum === undefined || ofText) return sayProblem(issue.message, text);
      return text("issues.at_least", { least: bound(issue.minimum) });
    case "too_big":
      if (issue.maximum === undefined) return sayProblem(issue.message, text);
      return ofText
        ? text("issues.characters", { most: String(issue.maximum) })
        : text("issues.at_most", { most: bound(issue.maximum) });
    default:
      return sayProblem(issue.message, text);
  }
}

type Refused = { readonly error: { readonly issues: readonly (Issue & { readonly path: readonly PropertyKey[] })[] } };

/** Each field that a schema refused, by its path in the request as the server names it. */
export const refusedFields = ({ error }: Refused, text: Text): FieldError[] =>
  error.issues.map((issue) => ({ path: issue.path.join("."), message: sayIssue(issue, text) }));
