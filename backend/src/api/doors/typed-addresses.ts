import type { FieldError } from "@ampoule/contract";
import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { environment } from "../../environment";
import { filesOrigin } from "../../environment/file-storage";
import { pathOf, Refusal } from "../http";
import { publicAddress } from "./public-address";

/** Where staff type addresses that a server fetches later: the storefront's image optimiser, a crawler, a mail. */
const ROOMS =
  /^\/admin\/(products|product-variants|collections|product-categories|care-packages|ingredients|articles)(\/|$)/i;

/** Fields that hold an address. A relative one is on the storefront itself. */
const FIELD = /^(\w+_)?(url|urls|thumbnail|image|images|href)$/;
/** A source's address may be a DOI instead, which nothing of ours fetches. */
const SOURCE = /(^|\.)(evidence|sources)\.\d+\.url$/;
const DOI = /^(doi:\s*|doi\.org\/)?10\.\d{4,9}\/\S+$/i;
/** May hold a DOI or words instead. */
const PERHAPS = /^(\w+_)?(citation|source)s?$/;

/**
 * Refuses addresses inside a network, at whatever depth of the body they stand: whoever fetches such an image would
 * fetch from the operator's own machines. The operator's own origins, where uploaded files lie, are taken.
 */
export function refuseInternalAddresses(
  req: MedusaRequest<unknown>,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): void {
  if (req.method === "GET" || !ROOMS.test(pathOf(req))) return next();
  const problems = addressProblems(req.body, ownOrigins());
  next(problems.length > 0 ? new Refusal("INVALID_INPUT", problems) : undefined);
}

/** Exported for its tests. Bodies are of bounded depth by now. */
export function addressProblems(body: unknown, own: readonly string[], path = "", name = ""): FieldError[] {
  if (typeof body === "string") {
    const isAddress = FIELD.test(name) || (PERHAPS.test(name) && body.includes("://"));
    if (!isAddress || body === "" || isRelative(body) || (SOURCE.test(path) && DOI.test(body.trim()))) return [];
    const verdict = publicAddress(body, own);
    return verdict.ok ? [] : [{ path, message: verdict.why }];
  }
  if (typeof body !== "object" || body === null) return [];
  const list = Array.isArray(body);
  return Object.entries(body).flatMap(([key, value]) =>
    addressProblems(value, own, path === "" ? key : `${path}.${key}`, list ? name : key),
  );
}

/** One slash: two, or a backslash, begin another host's address. */
function isRelative(text: string): boolean {
  return /^\/(?![/\\])/.test(text);
}

/** Where the operator's own pages and uploaded files lie; on one's own machine these are internal. */
export function ownOrigins(): string[] {
  const env = environment();
  return [env.BACKEND_URL, env.STOREFRONT_URL, filesOrigin(env)].map((each) => new URL(each).origin);
}
