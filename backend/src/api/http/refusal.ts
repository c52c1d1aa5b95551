import { ERRORS, type ErrorBody, type ErrorCode, type FieldError } from "@ampoule/contract";

/**
 * What a route of ours answers instead of its result. Workflows return refusals as values; a route turns the code
 * into this at its door, and the error handler presents it.
 */
export class Refusal extends Error {
  constructor(
    readonly code: ErrorCode,
    readonly fields: FieldError[] = [],
    message: string = ERRORS[code].message,
    /** Of the answer, beside its body. */
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(message);
    this.name = "Refusal";
  }

  get status(): number {
    return ERRORS[this.code].status;
  }
}

/** The types that Medusa's own clients know, by status. */
const TYPES: Record<number, string> = {
  400: "invalid_data",
  401: "unauthorized",
  403: "forbidden",
  404: "not_found",
  409: "not_allowed",
  410: "not_found",
  413: "invalid_data",
  415: "invalid_data",
  429: "too_many_requests",
};

export function presentRefusal(refusal: Refusal, requestId: string | undefined): ErrorBody {
  return {
    type: TYPES[refusal.status] ?? "unexpected_state",
    code: refusal.code,
    message: refusal.message,
    ...(refusal.fields.length > 0 ? { fields: refusal.fields } : {}),
    ...(requestId ? { request_id: requestId } : {}),
  };
}
