import { ERRORS } from "@ampoule/contract/errors";

export const dynamic = "force-dynamic";

/** What the door says of an address that nobody can read: see `detourOf`. */
function refuse(): Response {
  const { status, message } = ERRORS.INVALID_INPUT;
  const body = { type: "invalid_data", code: "INVALID_INPUT", message, fields: [{ path: "", message: UNREADABLE }] };
  return Response.json(body, { status, headers: { "cache-control": "no-store" } });
}

const UNREADABLE = "The address can't be read";

export { refuse as DELETE, refuse as GET, refuse as HEAD, refuse as PATCH, refuse as POST, refuse as PUT };
