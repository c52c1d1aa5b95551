import type { FieldError } from "@ampoule/contract";
import { subscribe, unsubscribe } from "node:diagnostics_channel";
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import onHeaders from "on-headers";
import { environment } from "../../environment";
import { isPersonal, securityHeaders, type Serving } from "./headers";
import { queryFault } from "./query-fault";

/** Node tells here of every request, before any handler of the server sees it. */
const CHANNEL = "http.server.request.start";

type Started = { request: IncomingMessage; response: ServerResponse; server: Server };

const withoutQuery = new WeakMap<IncomingMessage, FieldError>();

/** Why the request's query was taken off before anybody read it, if it was: see `queryFault`. */
export function lostQueryFault(request: IncomingMessage): FieldError | undefined {
  return withoutQuery.get(request);
}

/**
 * Guards all that this process serves. Medusa runs its own middlewares before those of an application, and some
 * answer by themselves (a missing sign-in, a preflight, the admin's files, uploads, a path that isn't there): headers
 * that a middleware of ours sets would be missing exactly there. Ends with the last server that it has seen.
 */
export function guardEveryAnswer(): void {
  const { COOKIE_SECURE, NODE_ENV } = environment();
  const serving = { secure: COOKIE_SECURE, development: NODE_ENV === "development" };
  const open = new Set<Server>();
  const guard = (message: unknown): void => {
    // The shape is Node's own; its type declares the message as unknown.
    const { request, response, server } = message as Started;
    if (!open.has(server)) {
      open.add(server);
      server.once("close", () => {
        open.delete(server);
        if (open.size === 0) unsubscribe(CHANNEL, guard);
      });
    }
    guardAnswer(request, response, serving);
  };
  subscribe(CHANNEL, guard);
}

function guardAnswer(request: IncomingMessage, response: ServerResponse, serving: Serving): void {
  const [path = "/", query = ""] = (request.url ?? "/").split(/\?(.*)/s);
  const fault = queryFault(query);
  if (fault) {
    withoutQuery.set(request, fault);
    request.url = path;
  }
  const headers = securityHeaders(path, serving);
  onHeaders(response, () => {
    response.removeHeader("X-Powered-By");
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    if (!response.hasHeader("Cache-Control") && isPersonal(path)) response.setHeader("Cache-Control", "no-store");
  });
}
