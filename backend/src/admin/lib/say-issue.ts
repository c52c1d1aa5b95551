import type { z } from "zod";

type Issue = Pick<z.core.$ZodIssue, "code" | "message"> & {
  readonly minimum?: number | bigint;
  readonly maximum?: number | bigint;
  readonly origin?: string;
};

/** A schema's complaint as a person would say it beside the field. Basis points are told as percent. */
export function sayIssue(issue: Issue, unit: { readonly percent?: boolean } = {}): string {
  const bound = (limit: number | bigint): string => (unit.percent ? `${Number(limit) / 100}%` : String(limit));
  const ofText = issue.origin === "string";
  switch (issue.code) {
    case "invalid_type":
      return unit.percent ? "A percentage, such as 25 or 12.5" : "Please fill this in with a number";
    case "too_small":
      if (issue.minimum === undefined || ofText) return issue.message;
      return `At least ${bound(issue.minimum)}`;
    case "too_big":
      if (issue.maximum === undefined) return issue.message;
      return ofText ? `At most ${issue.maximum} characters` : `At most ${bound(issue.maximum)}`;
    default:
      return issue.message;
  }
}
