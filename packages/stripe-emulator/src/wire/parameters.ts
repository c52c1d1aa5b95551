import { z } from "zod";
import type { FormObject } from "./form";
import { badParameter, unsupported, type StripeFailure } from "./failure";

/** Names that the SDK's own parameter type knows; another name doesn't compile. */
type KnownTo<P, S> = { [K in keyof S]: K extends keyof P ? z.ZodType : never };

/**
 * The parameters of one endpoint that are supported. `P` is the SDK's type of them. What isn't listed
 * answers 501, so that nothing is silently ignored.
 */
export const parametersOf =
  <P>() =>
  <S extends z.ZodRawShape & KnownTo<P, S>>(shape: S) =>
    z.strictObject({ ...shape, expand: z.array(z.string()).optional() });

export const text = (max = 5000) => z.string().max(max);
export const integer = (min = Number.MIN_SAFE_INTEGER) =>
  z
    .string()
    .regex(/^-?\d{1,15}$/, "Invalid integer")
    .transform(Number)
    .refine((value) => value >= min, `This value must be greater than or equal to ${min}.`);
export const truth = () => z.enum(["true", "false"]).transform((value) => value === "true");
/** `''` unsets at Stripe. */
export const emptyable = <T extends z.ZodType>(schema: T) => z.union([z.literal("").transform(() => null), schema]);

/** Up to 50 keys of 40 characters; an empty value deletes its key, an empty `metadata` all of them. */
export const metadata = () =>
  z.union([z.literal("").transform(() => null), z.record(z.string().min(1).max(40), z.string().max(500))]);
export type MetadataChange = Record<string, string> | null | undefined;

export function changeMetadata(before: Record<string, string>, change: MetadataChange): Record<string, string> {
  if (change === null) return {};
  const merged = Object.entries({ ...before, ...change }).filter(([, value]) => value !== "");
  return Object.fromEntries(merged);
}

export const address = () =>
  z.strictObject({
    city: text().optional(),
    country: text(2).optional(),
    line1: text().optional(),
    line2: text().optional(),
    postal_code: text().optional(),
    state: text().optional(),
  });

export const created = () =>
  z.union([
    integer(0),
    z.strictObject({
      gt: integer(0).optional(),
      gte: integer(0).optional(),
      lt: integer(0).optional(),
      lte: integer(0).optional(),
    }),
  ]);

export const pagination = {
  limit: integer(1)
    .refine((value) => value <= 100, "This value must be less than or equal to 100.")
    .optional(),
  starting_after: text().optional(),
  ending_before: text().optional(),
};

/** Reads what came by the schema. @throws StripeFailure 400 for what is wrong, 501 for what isn't supported. */
export function readParameters<T extends z.ZodType>(schema: T, form: FormObject): z.output<T> {
  const read = schema.safeParse(form);
  if (read.success) return read.data;
  throw failureOf(read.error.issues[0], form);
}

type Issue = z.core.$ZodIssue;

function failureOf(issue: Issue | undefined, form: FormObject): StripeFailure {
  if (issue?.code === "unrecognized_keys") {
    const param = paramName([...issue.path, issue.keys[0] ?? ""]);
    // Removed from the API in 2026-09: Stripe itself doesn't know it any more.
    if (param === "payment_method_types")
      return badParameter(
        `Received unknown parameter: ${param}. Did you mean allowed_payment_method_types?`,
        param,
        "parameter_unknown",
      );
    return unsupported(`the parameter ${param}`, param);
  }
  if (issue?.code === "invalid_union") {
    const deeper =
      issue.errors.flat().find((inner) => inner.code === "unrecognized_keys") ?? issue.errors.flat().at(-1);
    if (deeper) return failureOf({ ...deeper, path: [...issue.path, ...deeper.path] }, form);
  }
  const param = paramName(issue?.path ?? []);
  const given = valueAt(form, issue?.path ?? []);
  if (given === undefined) return badParameter(`Missing required param: ${param}.`, param, "parameter_missing");
  if (given === "") return badParameter(`You passed an empty string for '${param}'.`, param, "parameter_invalid_empty");
  if (issue?.message === "Invalid integer")
    return badParameter(`Invalid integer: ${String(given)}`, param, "parameter_invalid_integer");
  if (issue?.code === "custom") return badParameter(issue.message, param, "parameter_invalid_integer");
  return badParameter(`Invalid ${param}: ${issue?.message ?? "not understood"}`, param);
}

function paramName(path: PropertyKey[]): string {
  const [head, ...rest] = path.map(String);
  return `${head ?? ""}${rest.map((segment) => `[${segment}]`).join("")}`;
}

function valueAt(form: FormObject, path: PropertyKey[]): unknown {
  let value: unknown = form;
  for (const key of path) {
    if (typeof value !== "object" || value === null) return undefined;
    value = Reflect.get(value, key);
  }
  return value;
}
