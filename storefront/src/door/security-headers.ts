/** Headers of every answer: pages, files, redirects, refusals. Their values are the same for all. */
const ALWAYS: Readonly<Record<string, string>> = {
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY",
  // A page adds a policy of its own to this one, or replaces it with a stricter one: see page-policy.ts.
  "Content-Security-Policy": "frame-ancestors 'none'; base-uri 'self'; object-src 'none'",
  "Referrer-Policy": "strict-origin-when-cross-origin",
  "Permissions-Policy": "camera=(), microphone=(), geolocation=(), browsing-topics=(), payment=(self)",
  // A bank's own window must find its way back to us.
  "Cross-Origin-Opener-Policy": "same-origin-allow-popups",
  // No other site's page gets at what we send.
  "Cross-Origin-Resource-Policy": "same-origin",
  "X-Permitted-Cross-Domain-Policies": "none",
  "X-DNS-Prefetch-Control": "off",
};
const TWO_YEARS_S = 63_072_000;

/** By name. A shop that clients reach by https tells their browsers never to try http again. */
export function securityHeaders(storefront_url: string): readonly (readonly [string, string])[] {
  const https = new URL(storefront_url).protocol === "https:";
  return Object.entries(https ? { ...ALWAYS, "Strict-Transport-Security": `max-age=${TWO_YEARS_S}` } : ALWAYS);
}
