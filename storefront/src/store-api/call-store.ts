import "server-only";
import type { Language } from "@ampoule/domain/language";
import { ErrorBody, type ErrorCode, ERRORS, type FieldError } from "@ampoule/contract/errors";
import { getLocale } from "next-intl/server";
import { visitorHeaders } from "../door/visitor";
import { environment } from "../environment";
import { refusalIn } from "../i18n/refusals";
import { log } from "../log";

/** Why the store said no. `message` is a sentence for the client; `fields` names what was refused. */
export type StoreRefusal = {
  readonly ok: false;
  readonly code: ErrorCode;
  readonly message: string;
  readonly fields: readonly FieldError[];
  /** Null where no answer came. */
  readonly status: number | null;
};
export type StoreResult<T> = { readonly ok: true; readonly value: T } | StoreRefusal;

/** A schema of the contract, by what is used of it: this workspace needs no validator of its own. */
type Issue = { readonly path: readonly PropertyKey[]; readonly message: string };
type Schema<T> = {
  safeParse(value: unknown): { success: true; data: T } | { success: false; error: { issues: readonly Issue[] } };
};

/** What is given as a list is sent once for each. */
type Query = Readonly<Record<string, string | number | readonly string[] | undefined>>;
export type StoreCall<T> = {
  /** Below `/store`, such as `/care-packages`. */
  readonly path: string;
  readonly schema: Schema<T>;
  readonly query?: Query;
  readonly method?: "GET" | "POST" | "DELETE";
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** What the answer is to be told in. Left out: the page's language; what is asked by no page has to name it. */
  readonly language?: Language | undefined;
  /** Follows one errand of a client through both processes' logs. A random one where it is left out. */
  readonly request_id?: string;
  /** Kept for `seconds`, and until one of the tags is revalidated. Left out: never kept. */
  readonly cache?: { readonly tags: readonly string[]; readonly seconds: number };
};

const TIMEOUT_MS = 15_000;

/**
 * The one door to the backend, on the server alone: sends the publishable key, parses what comes back with the
 * contract's schema, and turns every refusal into a value. `fetch` and not `@medusajs/js-sdk`, whose error drops the
 * code and fields of our error body. Throws where the answer breaks the contract: that is a defect.
 */
export async function callStore<T>(call: StoreCall<T>): Promise<StoreResult<T>> {
  const request_id = call.request_id ?? crypto.randomUUID();
  const language = call.language ?? (await getLocale());
  const answer = await send(call, request_id, language);
  if (!answer) return told(refusal("NOT_READY", null), language);
  const body: unknown = await answer.json().catch(() => undefined);
  if (!answer.ok) {
    log("warn", "store_refused", { path: routeOf(call.path), status: answer.status, request_id });
    return told(refused(answer.status, body), language);
  }
  const parsed = call.schema.safeParse(body);
  if (!parsed.success)
    throw new Error(`The store's answer to ${routeOf(call.path)} breaks the contract: ${issues(parsed.error.issues)}`);
  return { ok: true, value: parsed.data };
}

async function send(call: StoreCall<unknown>, request_id: string, language: Language): Promise<Response | null> {
  const { BACKEND_URL, MEDUSA_PUBLISHABLE_KEY } = environment();
  const url = new URL(`/store${call.path}`, BACKEND_URL);
  for (const [name, value] of Object.entries(call.query ?? {}))
    for (const each of [value ?? []].flat()) url.searchParams.append(name, String(each));
  const headers: Record<string, string> = {
    accept: "application/json",
    "x-publishable-api-key": MEDUSA_PUBLISHABLE_KEY,
    // By the name that Medusa's own routes read.
    "x-medusa-locale": language,
    ...call.headers,
  };
  // A kept answer belongs to no errand and no client: either would also make every cache key different.
  if (!call.cache) Object.assign(headers, await visitorHeaders(), { "x-request-id": request_id });
  if (call.body !== undefined) headers["content-type"] = "application/json";
  try {
    return await fetch(url, {
      method: call.method ?? "GET",
      headers,
      signal: AbortSignal.timeout(TIMEOUT_MS),
      ...(call.body === undefined ? {} : { body: JSON.stringify(call.body) }),
      ...(call.cache
        ? { next: { tags: [...call.cache.tags], revalidate: call.cache.seconds } }
        : { cache: "no-store" as const }),
    });
  } catch (error) {
    if (!(error instanceof TypeError) && !(error instanceof DOMException)) throw error;
    log("error", "store_unreachable", { path: routeOf(call.path), reason: error.name, request_id });
    return null;
  }
}

/** Our own error body, or the shape that Medusa's stock routes give, which has no code of ours. */
function refused(status: number, body: unknown): StoreRefusal {
  const ours = ErrorBody.safeParse(body);
  if (ours.success && isErrorCode(ours.data.code))
    return { ok: false, code: ours.data.code, message: ours.data.message, fields: ours.data.fields ?? [], status };
  if (status === 404) return refusal("NOT_FOUND", status);
  if (status === 429) return refusal("TOO_MANY_REQUESTS", status);
  return refusal(status < 500 ? "INVALID_INPUT" : "INTERNAL", status);
}

const refusal = (code: ErrorCode, status: number | null): StoreRefusal => ({
  ok: false,
  code,
  message: ERRORS[code].message,
  fields: [],
  status,
});
const told = (refused: StoreRefusal, language: Language): StoreRefusal => ({
  ...refused,
  message: refusalIn(language, refused.code, refused.message),
});
const isErrorCode = (code: string): code is ErrorCode => Object.hasOwn(ERRORS, code);
const issues = (all: readonly Issue[]): string =>
  all.map((issue) => `${issue.path.map(String).join(".")}: ${issue.message}`).join("; ");

/** A path without what names one cart, order, link or treatment: those stay out of logs. */
const routeOf = (path: string): string => path.replace(/^(\/[^/]+)\/[^/]+/, "$1/:id");
