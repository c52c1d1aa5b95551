import type { Store } from "../store/store";
import { expand } from "../wire/expand";
import { StripeFailure, unsupported } from "../wire/failure";
import type { FormObject } from "../wire/form";
import type { Behaviour, Caller, Context } from "./context";
import { redactForBrowser } from "./redact";
import { forbidden } from "../wire/failure";
import { findRoute } from "./routes";

export interface ApiRequest {
  method: string;
  path: string;
  form: FormObject;
  caller: Caller;
  request_id: string;
  base_url: string;
  /** Null for reads and for what came without a key. */
  idempotency: { key: string; fingerprint: string } | null;
  behaviour: Behaviour;
  /** A fault: the answer is a 500, after the request took effect or instead of it. */
  breaks: "no" | "before_commit" | "after_commit";
}

export interface Answer {
  status: number;
  body: string;
  headers: Record<string, string>;
}

const BROKEN = new StripeFailure(
  500,
  { type: "api_error", message: "An unknown error occurred (ordered at the emulator's control door)." },
  { stored: true },
);

/** Runs one API request in one transaction; the answer to an idempotency key is committed with its effect. */
export function execute(store: Store, request: ApiRequest): Answer {
  const tx = store.begin();
  const outcome = attempt(request, tx);
  if (request.breaks === "before_commit" || !outcome.kept) tx.discard();
  const failure = request.breaks === "no" ? outcome.failure : BROKEN;
  const status = failure?.status ?? 200;
  const shown = failure ? { error: failure.error } : outcome.body;
  const redacted = request.caller === "publishable" ? redactForBrowser(shown) : shown;
  const body = JSON.stringify(redacted, null, 2);
  if (request.idempotency && (failure?.stored ?? true))
    tx.put("idempotency", {
      id: request.idempotency.key,
      fingerprint: request.idempotency.fingerprint,
      status,
      body,
      request_id: request.request_id,
      created_ms: tx.now_ms(),
    });
  store.commit(tx);
  return { status, body, headers: failure?.headers ?? {} };
}

interface Outcome {
  body: object;
  kept: boolean;
  failure: StripeFailure | undefined;
}

function attempt(request: ApiRequest, tx: Context["tx"]): Outcome {
  try {
    return { body: handle(request, tx), kept: true, failure: undefined };
  } catch (error) {
    if (!(error instanceof StripeFailure)) throw error;
    return { body: {}, kept: error.kept, failure: error };
  }
}

function handle(request: ApiRequest, tx: Context["tx"]): object {
  const match = findRoute(request.method, request.path);
  if (request.caller === "publishable" && !match?.route.publishable)
    throw forbidden(
      "This API call cannot be made with a publishable API key. Please use a secret API key. You can find a list of your API keys at https://dashboard.stripe.com/account/apikeys.",
      "secret_key_required",
    );
  if (!match) throw unsupported(`${request.method} ${request.path}`);
  const { key: _key, client_secret, ...form } = request.form;
  const context: Context = {
    tx,
    caller: request.caller,
    path: match.path,
    // Stripe's server side takes a client secret at retrieval only; there the rest is the same.
    form,
    request_id: request.request_id,
    idempotency_key: request.idempotency?.key ?? null,
    base_url: request.base_url,
    client_secret: typeof client_secret === "string" ? client_secret : null,
    behaviour: request.behaviour,
  };
  const body = match.route.handle(context);
  const paths = form["expand"];
  if (!Array.isArray(paths)) return body;
  if (request.caller === "publishable") throw unsupported("expand with a publishable key", "expand");
  return expand(
    tx,
    body,
    paths.filter((path) => typeof path === "string"),
  );
}
