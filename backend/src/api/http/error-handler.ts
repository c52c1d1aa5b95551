import { ERRORS, type ErrorCode, FieldError } from "@ampoule/contract";
import {
  getHttpResponseFromError,
  type MedusaNextFunction,
  type MedusaRequest,
  type MedusaResponse,
} from "@medusajs/framework/http";
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { describeError } from "../../log/describe-error";
import { pathOf } from "./path-of";
import { presentRefusal, Refusal } from "./refusal";

/** Routes that are ours alone: their errors have our shape whatever threw them. Stock routes keep Medusa's. */
const OUR_ROUTES = [
  /^\/store\/(clinic|care-packages|care-package-facets|ingredients|articles|pictures|consultation-requests|order-links)(\/|$)/i,
  /^\/store\/carts\/[^/]+\/(notices|payment-plan|agreement|outcome|client|deposit-session)$/i,
  /^\/admin\/(articles|care-packages|catalogue|claims|ingredients|phrases|pictures|consultation-requests|outbox|payment-tasks|stripe-events)(\/|$)/i,
  /^\/admin\/orders\/[^/]+\/(payment-schedule|clearance)$/i,
  /^\/static\//i,
  /^\/(hooks\/stripe|health|ready)$/i,
];

/** Stock routes that do nothing but ask the store of files: what fails there is the store, and may be tried again. */
const STORES_FILES = /^\/admin\/uploads(\/presigned-urls)?$/i;

const CODES: Record<number, ErrorCode> = {
  400: "INVALID_INPUT",
  401: "UNAUTHORIZED",
  403: "FORBIDDEN",
  404: "NOT_FOUND",
  409: "ONLY_ONCE",
  413: "PAYLOAD_TOO_LARGE",
  415: "UNSUPPORTED_MEDIA_TYPE",
  429: "TOO_MANY_REQUESTS",
};

const OpenClaims = z.object({ code: z.literal("CLAIMS_OPEN"), message: z.string(), fields: z.array(FieldError) });

/** By its code, as a workflow hands it on, too. */
const NoClinic = z.object({ code: z.literal("CLINIC_MISSING") });

/** Claims that were refused within a workflow, whose route it was: a workflow hands its error on as a plain object. */
function openClaims(error: unknown): Refusal | undefined {
  const open = OpenClaims.safeParse(error);
  return open.success ? new Refusal("CLAIMS_OPEN", open.data.fields, open.data.message) : undefined;
}

/** The router could not decode a part of the path, as `/%`: Express throws that, and Medusa takes it for a fault of ours. */
function brokenPath(error: unknown): Refusal | undefined {
  return error instanceof URIError ? new Refusal("INVALID_INPUT", [{ path: "", message: NO_ADDRESS }]) : undefined;
}

const NO_ADDRESS = "The address can't be read";

/** What the reader of forms (busboy, in multer) says of one that is cut off, or that doesn't tell where its parts end. */
const BROKEN_FORM =
  /^(Unexpected end of (form|file)$|Multipart: Boundary not found$|Malformed |Unsupported content type: multipart)/;

/** An upload whose form can't be read, or has a field that nobody reads. Medusa takes both for faults of ours. */
function brokenForm(error: Error, req: MedusaRequest): Refusal | undefined {
  if (!req.is("multipart/*")) return undefined;
  // By its name: Medusa's multer need not be ours.
  if (error.name === "MulterError") return new Refusal("INVALID_INPUT", [{ path: "files", message: error.message }]);
  const broken = BROKEN_FORM.test(error.message);
  return broken ? new Refusal("INVALID_INPUT", [{ path: "", message: "The form can't be read" }]) : undefined;
}

/**
 * Presents refusals in the contract's one shape, everywhere; what the reader of bodies refused, too. Everything else
 * on stock routes is answered as Medusa does, but not logged as Medusa does, which quotes messages, and those quote
 * what a client typed.
 */
export function errorHandler(error: Error, req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): void {
  if (res.headersSent) return next(error);
  const log = req.scope.resolve(ContainerRegistrationKeys.LOGGER);
  if (NoClinic.safeParse(error).success) {
    log.error("There is no clinic, so nothing can be shown or sold: run the set-up once (docs/deployment.md)");
    return present(new Refusal("CLINIC_MISSING"), req, res);
  }
  const refused = error instanceof Refusal ? error : (openClaims(error) ?? brokenPath(error) ?? brokenForm(error, req));
  if (refused) return present(refused, req, res);
  const { statusCode: theirs, body } = getHttpResponseFromError(error);
  const statusCode = withoutKey(error, req) ? 401 : theirs;
  const bodyRefused = bodyRefusal(error, statusCode);
  if (bodyRefused) return present(bodyRefused, req, res);
  if (statusCode >= 500 && STORES_FILES.test(pathOf(req))) {
    log.error(`${req.method} failed: ${describeError(error)}`);
    return present(new Refusal("FILES_UNAVAILABLE"), req, res);
  }
  if (!OUR_ROUTES.some((route) => route.test(pathOf(req)))) {
    if (statusCode >= 500) log.error(`${req.method} failed: ${describeError(error)}`);
    res.status(statusCode).json(body);
    return;
  }
  const code = CODES[statusCode] ?? "INTERNAL";
  const status = ERRORS[code].status;
  if (status >= 500) log.error(`${req.method} failed: ${describeError(error)}`);
  present(new Refusal(code, [], status >= 500 ? ERRORS[code].message : body.message), req, res);
}

/** Medusa answers 400 to a store's caller without a valid publishable key; it is who asks that is wrong, not what. */
function withoutKey(error: Error, req: MedusaRequest): boolean {
  const refused = "type" in error && error.type === MedusaError.Types.NOT_ALLOWED;
  return refused && /^\/store(\/|$)/i.test(pathOf(req)) && !("publishable_key_context" in req);
}

function present(refusal: Refusal, req: MedusaRequest, res: MedusaResponse): void {
  res.status(refusal.status).set(refusal.headers).json(presentRefusal(refusal, req.requestId));
}

/**
 * A body that was too large, broken, or of a kind or encoding that nobody reads. The reader's own messages quote the
 * body, so the answer has ours.
 */
function bodyRefusal(error: Error, status: number): Refusal | undefined {
  const type = "type" in error && typeof error.type === "string" ? error.type : "";
  if (!/^(entity|encoding|charset|request|parameters)\./.test(type)) return undefined;
  if (status === 413) return new Refusal("PAYLOAD_TOO_LARGE");
  if (status === 415) return new Refusal("UNSUPPORTED_MEDIA_TYPE");
  return status === 400 ? new Refusal("INVALID_INPUT", [{ path: "", message: "The body can't be read" }]) : undefined;
}
