import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { parseCorsOrigins } from "@medusajs/framework/utils";
import { environment } from "../../environment";
import { pathOf, Refusal } from "../http";

const SAFE = ["GET", "HEAD", "OPTIONS"];

/**
 * Refuses what another site's page makes a visitor's browser send. A browser says so itself (`Origin`,
 * `Sec-Fetch-Site`), and a page can't take that back. Who shows a token or a key has passed CORS or is no browser;
 * who says nothing of an origin is no browser either.
 */
export function refuseCrossSite(req: MedusaRequest<unknown>, _res: MedusaResponse, next: MedusaNextFunction): void {
  const room = /^\/(admin|auth|store)(?=\/|$)/i.exec(pathOf(req))?.[1]?.toLowerCase();
  if (room === undefined || SAFE.includes(req.method) || req.get("authorization")) return next();
  const site = req.get("sec-fetch-site");
  const origin = req.get("origin");
  if (site === "same-origin" || site === "none" || (site === undefined && origin === undefined)) return next();
  next(origin !== undefined && isAllowed(room, origin) ? undefined : new Refusal("FORBIDDEN"));
}

function isAllowed(room: string, origin: string): boolean {
  const env = environment();
  const listed = { admin: env.ADMIN_CORS, auth: env.AUTH_CORS, store: env.STORE_CORS }[room] ?? "";
  const allowed = [new URL(env.BACKEND_URL).origin, ...parseCorsOrigins(listed)];
  return allowed.some((each) => (typeof each === "string" ? each === origin : each.test(origin)));
}
