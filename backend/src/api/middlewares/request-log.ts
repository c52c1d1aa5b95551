import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { randomUUID } from "node:crypto";
import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";

const ID = /^[A-Za-z0-9_-]{8,64}$/;
const QUIET = ["/health", "/ready"];

/**
 * Gives each request an id, the caller's where it is a decent one, so that a checkout can be followed through
 * storefront and backend; and writes one structured line for it. The line has the route's pattern, never the
 * address: addresses hold order links, and search words that a person typed.
 */
export function logRequest(req: MedusaRequest<unknown>, res: MedusaResponse, next: MedusaNextFunction): void {
  const given = req.get("x-request-id");
  const request_id = given && ID.test(given) ? given : randomUUID();
  req.requestId = request_id;
  res.setHeader("x-request-id", request_id);
  const started = process.hrtime.bigint();
  res.on("finish", () => {
    const pattern: unknown = req.route?.path;
    const route = typeof pattern === "string" ? pattern : "(none)";
    if (QUIET.includes(route)) return;
    const duration_ms = Number((process.hrtime.bigint() - started) / 1_000n) / 1_000;
    const line = { at: "request", request_id, method: req.method, route, status: res.statusCode, duration_ms };
    req.scope.resolve(ContainerRegistrationKeys.LOGGER).info(JSON.stringify(line));
  });
  next();
}
