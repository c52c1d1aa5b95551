/** How the backend is served. */
export type Serving = { readonly secure: boolean; readonly development: boolean };

const HEADERS = {
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
};

/** A year. Without subdomains: the clinic's others aren't ours to bind. */
const HSTS = "max-age=31536000";

/** Answers are data: nothing in them may load, run, be framed or be posted to. */
const NOTHING = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/**
 * The admin runs its own bundle and nothing else. Its libraries write style attributes and style elements. Product
 * images may be of any public host, and previews of chosen ones are blobs. A letter's preview is a sandboxed frame of
 * the page itself (srcdoc), which this policy holds too.
 */
const ADMIN = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob: https: http:",
  "font-src 'self' data:",
  "connect-src 'self' https:",
  "worker-src 'self' blob:",
  "manifest-src 'self'",
  "frame-src 'self'",
  "base-uri 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join("; ");

/** An uploaded file that a browser opens by itself is nobody's origin. */
const UPLOADED = "default-src 'none'; style-src 'unsafe-inline'; sandbox; frame-ancestors 'none'";

/** What anybody may read alike. Everything else may be somebody's, so it is stored by nobody on the way. */
const CATALOGUE =
  /^\/store\/(clinic|care-packages|care-package-facets|ingredients|articles|products|product-[a-z]+|collections|regions|currencies)(\/|$)/;

/** The security headers of an answer to `path`, over whatever else the answer says. */
export function securityHeaders(path: string, serving: Serving): Record<string, string> {
  const lower = path.toLowerCase();
  return {
    ...HEADERS,
    ...(serving.secure ? { "Strict-Transport-Security": HSTS } : {}),
    ...roomHeaders(lower, serving),
  };
}

function roomHeaders(path: string, serving: Serving): Record<string, string> {
  if (/^\/app(\/|$)/.test(path))
    return {
      "Referrer-Policy": "same-origin",
      "Cross-Origin-Resource-Policy": "same-origin",
      // Vite's development server writes scripts into the page and speaks over a socket.
      ...(serving.development ? {} : { "Content-Security-Policy": ADMIN }),
    };
  if (/^\/static(\/|$)/.test(path))
    return {
      "Referrer-Policy": "no-referrer",
      // The storefront shows them from another origin.
      "Cross-Origin-Resource-Policy": "cross-origin",
      "Content-Security-Policy": UPLOADED,
    };
  return {
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Resource-Policy": "same-site",
    "Content-Security-Policy": NOTHING,
  };
}

/** Whether an answer that says nothing of caches may be a person's. */
export function isPersonal(path: string): boolean {
  const lower = path.toLowerCase();
  return !/^\/(app|static)(\/|$)/.test(lower) && !CATALOGUE.test(lower);
}
