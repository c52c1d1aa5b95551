import { type NextRequest, NextResponse } from "next/server";
import { checkoutPolicy } from "./checkout-policy";
import { environment } from "./environment";

/**
 * Checkout and order pages come under a policy of their own, with a nonce that Next puts on its scripts. Catalogue
 * pages don't pass here: they are static.
 */
export function proxy(request: NextRequest): NextResponse {
  const { pathname, search } = request.nextUrl;
  // A bank sends clients back with the payment's secret in the address: it goes before anything can read it.
  if (/^\/[a-z]{2}\/checkout\/return$/.test(pathname) && search)
    return NextResponse.redirect(new URL(pathname, environment().STOREFRONT_URL), 303);
  const nonce = Buffer.from(crypto.randomUUID()).toString("base64");
  const { STRIPE_JS_URL, NODE_ENV } = environment();
  const emulator = STRIPE_JS_URL ? new URL(STRIPE_JS_URL).origin : null;
  const policy = checkoutPolicy({ nonce, emulator, development: NODE_ENV === "development" });
  const headers = new Headers(request.headers);
  headers.set("content-security-policy", policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("content-security-policy", policy);
  response.headers.set("cache-control", "private, no-store");
  if (!pathname.includes("/checkout")) response.headers.set("referrer-policy", "no-referrer");
  return response;
}

export const config = {
  matcher: ["/:locale/checkout", "/:locale/checkout/return", "/:locale/order/:token", "/payment-collection/:id"],
};
