import type { IncomingMessage } from "node:http";
import type { FormObject } from "../wire/form";
import { API_VERSION } from "../wire/api-version";
import { unauthorized, unsupported } from "../wire/failure";

/** The key of the header, as bearer or basic, or of the form's `key`, as browsers send it. */
function keyOf(request: IncomingMessage, form: FormObject): string {
  const header = request.headers.authorization ?? "";
  if (header.startsWith("Bearer ")) return header.slice("Bearer ".length).trim();
  if (header.startsWith("Basic ")) return Buffer.from(header.slice(6), "base64").toString("utf8").split(":")[0] ?? "";
  return typeof form["key"] === "string" ? form["key"] : "";
}

/**
 * Whose key it is. Any key of test mode will do; all of them are of one account.
 * @throws StripeFailure 401 without a key or with a live one: money must never be meant here
 */
export function authenticate(request: IncomingMessage, form: FormObject): "secret" | "publishable" {
  const key = keyOf(request, form);
  if (key === "")
    throw unauthorized(
      "You did not provide an API key. You need to provide your API key in the Authorization header, using Bearer auth (e.g. 'Authorization: Bearer YOUR_SECRET_KEY').",
    );
  if (/^(sk|rk|pk)_live_/.test(key))
    throw unauthorized("A live key reached the Stripe emulator. Only keys of test mode work here; none was stored.");
  if (/^(sk|rk)_test_\w+$/.test(key)) return "secret";
  if (/^pk_test_\w+$/.test(key)) return "publishable";
  throw unauthorized(`Invalid API Key provided: ${key.slice(0, 8)}****`);
}

/** Answers are shaped by one version; another one's client would be deceived. Connect isn't simulated. */
export function assertSpoken(request: IncomingMessage): void {
  const version = request.headers["stripe-version"];
  if (version !== undefined && version !== API_VERSION)
    throw unsupported(`the API version ${String(version)}; it speaks ${API_VERSION}`);
  for (const header of ["stripe-account", "stripe-context"])
    if (request.headers[header] !== undefined) throw unsupported(`the header ${header}`);
}
