import { ErrorBody, type FieldError } from "@ampoule/contract";
import type { z } from "zod";
import { en } from "../i18n/en/texts";
import { sayProblem } from "./said-problem";
import { isNamed } from "./show";
import type { Text } from "./text";

/** A refusal of one of our routes, as `ErrorBody` tells it. `code` is null where no body of ours came back. */
export class RouteError extends Error {
  constructor(
    /** Why, in the reader's language. */
    readonly say: (text: Text) => string,
    readonly status: number,
    readonly code: string | null,
    readonly fields: readonly FieldError[],
    readonly request_id: string | null,
  ) {
    super(code ?? `status ${status}`);
    this.name = "RouteError";
  }
}

/** What is given as a list is sent once for each. */
type Query = Readonly<Record<string, string | number | readonly string[] | undefined>>;
type Request = { readonly method?: "GET" | "POST" | "DELETE"; readonly query?: Query; readonly body?: unknown };

/**
 * The admin's one door to our routes: session cookie, JSON, parsed by the contract's schema. The SDK's `fetch` is not
 * used, since its error keeps the message alone and drops the code and the fields that the forms show. Throws
 * RouteError for a refusal, an unreachable server (status 0) and an answer that isn't what the contract says.
 */
export async function call<Schema extends z.ZodType>(
  schema: Schema,
  path: `/admin/${string}`,
  request: Request = {},
): Promise<z.infer<Schema>> {
  const { method = "GET", query = {}, body } = request;
  // A form says its own type, with what parts it from the next.
  const asJson = body !== undefined && !(body instanceof FormData);
  const response = await fetch(addressOf(path, query), {
    method,
    credentials: "include",
    headers: { accept: "application/json", ...(asJson ? { "content-type": "application/json" } : {}) },
    ...(body === undefined ? {} : { body: body instanceof FormData ? body : JSON.stringify(body) }),
  }).catch(() => {
    throw new RouteError((text) => text("failed.unreachable"), 0, null, [], null);
  });
  const answer: unknown = await response.json().catch(() => null);
  if (!response.ok) throw refusalOf(response, answer);
  const parsed = schema.safeParse(answer);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const where = issue ? ` (${issue.path.join(".")}: ${issue.message})` : "";
  throw new RouteError((text) => text("failed.answer", { where }), response.status, null, [], null);
}

/** The address of a route, for a browser to go to. */
export function addressOf(path: `/admin/${string}`, query: Query = {}): string {
  const given = Object.entries(query).flatMap(([name, value]) =>
    [value ?? []].flat().flatMap((each) => (each === "" ? [] : [[name, String(each)]])),
  );
  const search = new URLSearchParams(given).toString();
  return `${__BACKEND_URL__.replace(/\/$/, "")}${path}${search === "" ? "" : `?${search}`}`;
}

function refusalOf(response: Response, answer: unknown): RouteError {
  const body = ErrorBody.safeParse(answer);
  if (!body.success) {
    const { status } = response;
    const say = (text: Text) => (status === 401 ? text("failed.signed_out") : text("failed.status", { status }));
    return new RouteError(say, status, null, [], null);
  }
  const { message, code, fields, request_id } = body.data;
  return new RouteError(refusal(code, message), response.status, code, fields ?? [], request_id ?? null);
}

/** The server speaks English. Another language has the code's own sentence, and what the server says beyond it. */
const refusal =
  (code: string, message: string) =>
  (text: Text): string => {
    // Our forms show each hit beside its field; that the message names some is for Medusa's, which know of no fields.
    if (code === "CLAIMS_OPEN") return text("errors.CLAIMS_OPEN");
    if (text.language === "en" || !isNamed(code, en.errors)) return message;
    const own = text(`errors.${code}`);
    return message === en.errors[code] ? own : `${own} (${message})`;
  };

/** The words for whatever a query or mutation threw. */
export function messageOf(error: unknown, text: Text): string {
  if (error instanceof RouteError) return error.say(text);
  return error instanceof Error ? error.message : text("failed.unknown");
}

/** The fields that were refused, each with why; none where it was something else. */
export const fieldsOf = (error: unknown, text: Text): FieldError[] =>
  error instanceof RouteError
    ? error.fields.map(({ path, message }) => ({ path, message: sayProblem(message, text) }))
    : [];
