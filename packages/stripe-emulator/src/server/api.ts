import { randomBytes } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { ApiFault, Faults } from "../control/faults";
import type { Store } from "../store/store";
import { API_VERSION } from "../wire/api-version";
import { StripeFailure } from "../wire/failure";
import { parseForm } from "../wire/form";
import { assertSpoken, authenticate } from "./authenticate";
import { execute, type Answer } from "./execute";
import { originOf, readBody, send, wait } from "./http";
import { assertKeyLength, earlierAnswer, fingerprint, keyInUse } from "./idempotency";

const CORS = {
  "Access-Control-Allow-Origin": "*",
  "Access-Control-Allow-Methods": "GET, POST, DELETE",
  "Access-Control-Allow-Headers": "Authorization, Content-Type, Stripe-Version, Idempotency-Key",
  "Access-Control-Expose-Headers": "Request-Id",
  "Access-Control-Max-Age": "300",
};

/** One request with its answer, as they were on the wire. */
export interface Exchange {
  request: IncomingMessage;
  body: string;
  answer: Answer;
}

/** `/v1/…`: key, faults, idempotency, one transaction, answer. */
export class ApiDoor {
  /** Keys whose first request is still under way. */
  private readonly inFlight = new Set<string>();

  constructor(
    private readonly store: Store,
    private readonly faults: Faults,
    private readonly afterCommit: () => void,
    private readonly witness: (exchange: Exchange) => void = () => undefined,
  ) {}

  async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.method === "OPTIONS") return send(response, 204, "text/plain", "", CORS);
    const request_id = `req_${randomBytes(10).toString("base64url").replace(/[-_]/g, "0")}`;
    const url = new URL(request.url ?? "/", "http://emulator");
    const method = request.method ?? "GET";
    const faults = this.faults.takeApi(method, url.pathname);
    let body = "";
    const respond = (answer: Answer): void => {
      this.witness({ request, body, answer });
      sendAnswer(response, answer, request_id);
    };
    try {
      body = await readBody(request);
      const answer = await this.disturbed(faults, () => this.process(request, url, body, request_id, faults));
      if (answer === "drop") return void request.socket.destroy();
      respond(answer);
    } catch (error) {
      respond(failureAnswer(error));
    }
  }

  /** Applies the faults around the work. */
  private async disturbed(faults: ApiFault[], work: () => Promise<Answer>): Promise<Answer | "drop"> {
    const ordered = (kind: ApiFault["kind"]) => faults.find((fault) => fault.kind === kind);
    if (ordered("drop_before_commit")) return "drop";
    const limited = ordered("rate_limit_429");
    if (limited) throw rateLimited(limited);
    if (ordered("conflict_409")) throw keyInUse("ordered at the emulator's control door");
    const answer = await work();
    return ordered("drop_after_commit") ? "drop" : answer;
  }

  private async process(
    request: IncomingMessage,
    url: URL,
    body: string,
    request_id: string,
    faults: ApiFault[],
  ): Promise<Answer> {
    const method = request.method ?? "GET";
    const encoded = method === "GET" ? url.search.slice(1) : [url.search.slice(1), body].filter(Boolean).join("&");
    const form = parseForm(encoded);
    const caller = authenticate(request, form);
    assertSpoken(request);
    const header = request.headers["idempotency-key"];
    const key = method === "POST" && typeof header === "string" && header !== "" ? header : null;
    if (key !== null) assertKeyLength(key);
    const print = fingerprint(method, url.pathname, encoded);
    return this.once(key, print, async () => {
      const slow = faults.find((fault) => fault.kind === "latency");
      if (slow) await wait(slow.latency_ms);
      const broken = faults.find((fault) => fault.kind === "error_500");
      const answer = execute(this.store, {
        method,
        path: url.pathname,
        form,
        caller,
        request_id,
        base_url: originOf(request),
        idempotency: key === null ? null : { key, fingerprint: print },
        behaviour: this.faults,
        breaks: broken ? (broken.committed ? "after_commit" : "before_commit") : "no",
      });
      this.afterCommit();
      return answer;
    });
  }

  /** Does the work once for a key: a replay for the second request, 409 while the first is under way. */
  private async once(key: string | null, print: string, work: () => Promise<Answer>): Promise<Answer> {
    if (key === null) return work();
    const earlier = earlierAnswer(this.store.begin(), key, print);
    if (earlier)
      return {
        status: earlier.status,
        body: earlier.body,
        headers: { "Idempotent-Replayed": "true", "Original-Request": earlier.request_id },
      };
    if (this.inFlight.has(key)) throw keyInUse(key);
    this.inFlight.add(key);
    try {
      const answer = await work();
      return { ...answer, headers: { ...answer.headers, "Idempotency-Key": key } };
    } finally {
      this.inFlight.delete(key);
    }
  }
}

const rateLimited = (fault: ApiFault): StripeFailure =>
  new StripeFailure(
    429,
    {
      type: "invalid_request_error",
      code: fault.code,
      message:
        fault.code === "lock_timeout"
          ? "This object cannot be accessed right now because another API request or Stripe process is currently accessing it."
          : "Request rate limit exceeded.",
    },
    { headers: fault.should_retry === undefined ? {} : { "Stripe-Should-Retry": String(fault.should_retry) } },
  );

function failureAnswer(error: unknown): Answer {
  if (error instanceof StripeFailure)
    return { status: error.status, body: JSON.stringify({ error: error.error }, null, 2), headers: error.headers };
  if (error instanceof RangeError)
    return failureAnswer(new StripeFailure(413, { type: "invalid_request_error", message: error.message }));
  // A defect of the emulator: said on its own log, without the request, which may hold a card.
  console.error("The Stripe emulator failed:", error);
  return failureAnswer(new StripeFailure(500, { type: "api_error", message: "The Stripe emulator itself failed." }));
}

function sendAnswer(response: ServerResponse, answer: Answer, request_id: string): void {
  send(response, answer.status, "application/json", answer.body, {
    ...CORS,
    "Request-Id": request_id,
    "Stripe-Version": API_VERSION,
    ...answer.headers,
  });
}
