import type { ErrorCode } from "@ampoule/contract/errors";

/** The longest thing that anybody sends us is a consultation request, a tenth of it. */
export const LONGEST_BODY_BYTES = 64 * 1_024;

type Asked = { readonly method: string; readonly headers: Headers };
type Reason = Extract<ErrorCode, "CROSS_SITE_REQUEST" | "PAYLOAD_TOO_LARGE">;

/**
 * Why a request is refused before anything reads it, or null. What changes something must come from a page of ours:
 * a browser says where it comes from by `Sec-Fetch-Site` and `Origin`, which no page can forge. A program that says
 * neither carries nobody's cookies.
 */
export function refusalOf({ method, headers }: Asked, storefront_url: string): Reason | null {
  if (["GET", "HEAD", "OPTIONS"].includes(method)) return null;
  const site = headers.get("sec-fetch-site");
  // "none": the person typed or reloaded it. A sibling domain ("same-site") is another site to us.
  if (site !== null && site !== "same-origin" && site !== "none") return "CROSS_SITE_REQUEST";
  const origin = headers.get("origin");
  if (origin !== null && !isOurs(origin, headers.get("host"), storefront_url)) return "CROSS_SITE_REQUEST";
  return Number(headers.get("content-length") ?? 0) > LONGEST_BODY_BYTES ? "PAYLOAD_TOO_LARGE" : null;
}

/** Our public address, or the very host that was asked: the two differ on one's own machine and behind a proxy. */
function isOurs(origin: string, host: string | null, storefront_url: string): boolean {
  if (!URL.canParse(origin)) return false;
  const given = new URL(origin);
  return given.origin === new URL(storefront_url).origin || (host !== null && given.host === host);
}

/**
 * Whether a form is cut off, or doesn't tell where its parts end: Next would fail on it with 500. It is read here a
 * second time, which nothing but a form costs, and a form is short.
 */
export async function isBrokenForm(request: Request): Promise<boolean> {
  if (request.body === null || !/^multipart\/form-data/i.test(request.headers.get("content-type") ?? "")) return false;
  return request
    .clone()
    .formData()
    .then(
      () => false,
      () => true,
    );
}
