import { ERRORS } from "@ampoule/contract/errors";
import { type NextRequest, NextResponse } from "next/server";
import { refusalOf } from "./door/refuse-request";
import { environment } from "./environment";
import { type CardService, noncePolicy } from "./page-policy";

/**
 * Before every page that is made for one request, and before everything that is sent to us. Kept pages don't pass
 * here: they are static, and bring their policy from the page cache.
 */
export function proxy(request: NextRequest): NextResponse {
  const { STOREFRONT_URL, NODE_ENV } = environment();
  const { pathname, search } = request.nextUrl;
  const refusal = refusalOf(request, STOREFRONT_URL);
  if (refusal) {
    const { status, message } = ERRORS[refusal];
    return NextResponse.json({ type: "error", code: refusal, message }, { status });
  }
  // A bank sends clients back with the payment's secret in the address: it goes before anything can read it.
  if (/^\/[a-z]{2}\/checkout\/return$/.test(pathname) && search)
    return NextResponse.redirect(new URL(pathname, STOREFRONT_URL), 303);

  // A link that was followed with odd headers gets the kept page, and the policy that is kept with it.
  if (["GET", "HEAD"].includes(request.method) && !isMadeForOne(request)) return NextResponse.next();

  const nonce = Buffer.from(crypto.randomUUID()).toString("base64");
  const development = NODE_ENV === "development";
  const policy = noncePolicy(nonce, { development, ...(takesCards(pathname) ? { cards: cardService() } : {}) });
  const headers = new Headers(request.headers);
  headers.set("content-security-policy", policy);
  const response = isNarrowedList(request)
    ? NextResponse.rewrite(narrowedList(request), { request: { headers } })
    : NextResponse.next({ request: { headers } });
  response.headers.set("content-security-policy", policy);
  response.headers.set("cache-control", "private, no-store");
  if (namesAnOrder(pathname)) response.headers.set("referrer-policy", "no-referrer");
  return response;
}

/** Pages of the matcher below that are never kept; what is sent to any page is answered by a page for one, too. */
const MADE_FOR_ONE =
  /^\/[a-z]{2}\/(cart|checkout|checkout\/return|consultation|narrowed-packages|order\/[^/]+)$|^\/payment-collection\//;
const isMadeForOne = (request: NextRequest): boolean =>
  MADE_FOR_ONE.test(request.nextUrl.pathname) || isNarrowedList(request);

const takesCards = (pathname: string): boolean => /^\/[a-z]{2}\/checkout$/.test(pathname);
const namesAnOrder = (pathname: string): boolean => /^\/([a-z]{2}\/order|payment-collection)\//.test(pathname);

function cardService(): CardService {
  const { STRIPE_JS_URL } = environment();
  return STRIPE_JS_URL ? { emulator: new URL(STRIPE_JS_URL).origin } : "stripe";
}

/** The list of packages is kept whole; narrowed to what somebody asks for, it is made for them. */
const isNarrowedList = ({ nextUrl }: NextRequest): boolean =>
  /^\/[a-z]{2}\/packages$/.test(nextUrl.pathname) &&
  ["goal", "ingredient"].some((name) => nextUrl.searchParams.has(name));

function narrowedList({ nextUrl }: NextRequest): URL {
  const address = nextUrl.clone();
  address.pathname = nextUrl.pathname.replace(/packages$/, "narrowed-packages");
  return address;
}

// Next reads this without running it, so it is written out. What sends something says its type or where it comes from.
export const config = {
  matcher: [
    "/:locale/cart",
    "/:locale/checkout",
    "/:locale/checkout/return",
    "/:locale/consultation",
    "/:locale/narrowed-packages",
    "/:locale/order/:token",
    "/payment-collection/:id",
    { source: "/:locale/packages", has: [{ type: "query", key: "goal" }] },
    { source: "/:locale/packages", has: [{ type: "query", key: "ingredient" }] },
    { source: "/((?!_next/static/).*)", has: [{ type: "header", key: "content-type" }] },
    { source: "/((?!_next/static/).*)", has: [{ type: "header", key: "origin" }] },
  ],
};
