import type { FieldError } from "@ampoule/contract";
import type { z } from "@medusajs/framework/zod";
import { Refusal } from "./refusal";

/** Parses what a client sent, body or query. Refuses with each field named, in words. */
export function parse<Schema extends z.ZodType>(schema: Schema, sent: unknown): z.infer<Schema> {
  const parsed = schema.safeParse(sent ?? {});
  if (parsed.success) return parsed.data;
  throw new Refusal("INVALID_INPUT", parsed.error.issues.flatMap(fieldErrors));
}

function fieldErrors(issue: z.core.$ZodIssue): FieldError[] {
  if (issue.code === "unrecognized_keys")
    return issue.keys.map((key) => ({ path: [...issue.path, key].join("."), message: "This isn't expected here" }));
  return [{ path: issue.path.join("."), message: issue.message }];
}
