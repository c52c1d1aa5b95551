import { ERRORS, type ErrorCode } from "@ampoule/contract";
import {
  errorHandler as coreErrorHandler,
  getHttpResponseFromError,
  type MedusaNextFunction,
  type MedusaRequest,
  type MedusaResponse,
} from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { Refusal, presentRefusal } from "./refusal";

/** Routes that are ours alone: their errors have our shape whatever threw them. Stock routes keep Medusa's. */
const OUR_ROUTES = [
  /^\/store\/(clinic|care-packages|ingredients|articles|consultation-requests|order-links)(\/|$)/,
  /^\/store\/carts\/[^/]+\/(notices|payment-plan|agreement|outcome)$/,
  /^\/admin\/(care-packages|ingredients|consultation-requests|outbox|stripe-events)(\/|$)/,
  /^\/admin\/orders\/[^/]+\/(payment-schedule|clearance)$/,
  /^\/(hooks\/stripe|health|ready)$/,
];

const CODES: Record<number, ErrorCode> = {
  400: "INVALID_INPUT",
  401: "UNAUTHORIZED",
  403: "FORBIDDEN",
  404: "NOT_FOUND",
  409: "ONLY_ONCE",
  429: "TOO_MANY_REQUESTS",
};

const core = coreErrorHandler();

/** Presents refusals in the contract's one shape, and everything else as Medusa does. */
export function errorHandler(error: Error, req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): void {
  if (res.headersSent) return next(error);
  if (error instanceof Refusal) {
    res.status(error.status).json(presentRefusal(error, req.requestId));
    return;
  }
  const path = req.originalUrl.split("?")[0] ?? "";
  if (!OUR_ROUTES.some((route) => route.test(path))) {
    core(error, req, res, next);
    return;
  }
  const { statusCode, body } = getHttpResponseFromError(error);
  const code = CODES[statusCode] ?? "INTERNAL";
  const status = ERRORS[code].status;
  if (status >= 500) req.scope.resolve(ContainerRegistrationKeys.LOGGER).error(error);
  const refusal = new Refusal(code, [], status >= 500 ? ERRORS[code].message : body.message);
  res.status(refusal.status).json(presentRefusal(refusal, req.requestId));
}
