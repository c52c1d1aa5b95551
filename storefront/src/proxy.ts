import { ERRORS } from "@ampoule/contract/errors";
import { languageOf } from "@ampoule/domain/language";
import { type NextRequest, NextResponse } from "next/server";
import { isBrokenForm, refusalOf } from "./door/refuse-request";
import { environment } from "./environment";
import { type CardService, noncePolicy } from "./page-policy";

/**
 * Before every page that is made for one request, and before everything that is sent to us. Kept pages don't pass
 * here: they are static, and bring their policy from the page cache.
 */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const { STOREFRONT_URL, NODE_ENV } = environment();
  const { pathname, search } = request.nextUrl;
  const refusal = refusalOf(request, STOREFRONT_URL) ?? ((await isBrokenForm(request)) ? "INVALID_INPUT" : null);
  if (refusal) {
    const { status, message } = ERRORS[refusal];
    return NextResponse.json({ type: "error", code: refusal, message }, { status });
  }
  // A bank sends clients back with the payment's secret in the address: it goes before anything can read it.
  if (/^\/[a-z]{2}\/checkout\/return$/.test(pathname) && search)
    return NextResponse.redirect(new URL(pathname, STOREFRONT_URL), 303);

  // A link that was followed with odd headers gets the kept page, and the policy that is kept with it.
  if (["GET", "HEAD"].includes(request.method) && !isMadeForOne(request)) return NextResponse.next();

  const tidy = isNarrowedList(request) ? tidied(request) : null;
  if (tidy !== null) return NextResponse.redirect(new URL(tidy, STOREFRONT_URL), 307);

  const nonce = Buffer.from(crypto.randomUUID()).toString("base64");
  const development = NODE_ENV === "development";
  const policy = noncePolicy(nonce, { development, ...(takesCards(pathname) ? { cards: cardService() } : {}) });
  const headers = new Headers(request.headers);
  headers.set("content-security-policy", policy);
  // What a form is answered with, and whom it asks, has the language of the page that it was sent from.
  headers.set(LOCALE_HEADER, languageOf(pathname.split("/")[1]));
  const response = isNarrowedList(request)
    ? NextResponse.rewrite(narrowedList(request), { request: { headers } })
    : NextResponse.next({ request: { headers } });
  response.headers.set("content-security-policy", policy);
  response.headers.set("cache-control", "private, no-store");
  if (namesAnOrder(pathname)) response.headers.set("referrer-policy", "no-referrer");
  return response;
}

/** Where next-intl looks for the language of what is no page of its own. */
const LOCALE_HEADER = "x-next-intl-locale";

/** Pages of the matcher below that are never kept; what is sent to any page is answered by a page for one, too. */
const MADE_FOR_ONE =
  /^\/[a-z]{2}\/(cart|checkout|checkout\/return|compare|consultation|narrowed-packages|order\/[^/]+|search)$|^\/payment-collection\//;
const isMadeForOne = (request: NextRequest): boolean =>
  MADE_FOR_ONE.test(request.nextUrl.pathname) || isNarrowedList(request);

const takesCards = (pathname: string): boolean => /^\/[a-z]{2}\/checkout$/.test(pathname);
const namesAnOrder = (pathname: string): boolean => /^\/([a-z]{2}\/order|payment-collection)\//.test(pathname);

function cardService(): CardService {
  const { STRIPE_JS_URL } = environment();
  return STRIPE_JS_URL ? { emulator: new URL(STRIPE_JS_URL).origin } : "stripe";
}

/** What `config` names, which Next reads without running it. */
const NARROWING = [
  "goal",
  "ingredient",
  "without",
  "sessions",
  "minutes_max",
  "price_max",
  "clearance",
  "order",
  "page",
];

/** The list of packages is kept whole; narrowed to what somebody asks for, it is made for them. */
const isNarrowedList = ({ nextUrl }: NextRequest): boolean =>
  /^\/[a-z]{2}\/packages$/.test(nextUrl.pathname) && NARROWING.some((name) => nextUrl.searchParams.has(name));

/** The address that a form without JavaScript would have, had it left out what was left empty; null where it has. */
function tidied({ nextUrl }: NextRequest): string | null {
  const given = [...nextUrl.searchParams];
  const said = given.filter(([, value]) => value !== "");
  if (said.length === given.length) return null;
  return `${nextUrl.pathname}${said.length > 0 ? "?" : ""}${new URLSearchParams(said)}`;
}

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
    "/:locale/compare",
    "/:locale/consultation",
    "/:locale/narrowed-packages",
    "/:locale/order/:token",
    "/:locale/search",
    "/payment-collection/:id",
    { source: "/:locale/packages", has: [{ type: "query", key: "goal" }] },
    { source: "/:locale/packages", has: [{ type: "query", key: "ingredient" }] },
    { source: "/:locale/packages", has: [{ type: "query", key: "without" }] },
    { source: "/:locale/packages", has: [{ type: "query", key: "sessions" }] },
    { source: "/:locale/packages", has: [{ type: "query", key: "minutes_max" }] },
    { source: "/:locale/packages", has: [{ type: "query", key: "price_max" }] },
    { source: "/:locale/packages", has: [{ type: "query", key: "clearance" }] },
    { source: "/:locale/packages", has: [{ type: "query", key: "order" }] },
    { source: "/:locale/packages", has: [{ type: "query", key: "page" }] },
    { source: "/((?!_next/static/).*)", has: [{ type: "header", key: "content-type" }] },
    { source: "/((?!_next/static/).*)", has: [{ type: "header", key: "origin" }] },
  ],
};
