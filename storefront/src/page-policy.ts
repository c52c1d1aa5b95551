/** The Content-Security-Policy of our pages. Whatever a page shows, no script runs that we didn't put there. */
type PolicySources = {
  /** What may run beside the files of our own build: `'nonce-…'` or `'sha256-…'`. */
  readonly scripts: readonly string[];
  /** The card service that the page may use: the payment step alone has one. */
  readonly cards?: CardService;
  /** Hot reload evaluates code and opens a socket. */
  readonly development?: boolean;
};

/** Stripe itself, or the origin of the emulator. */
export type CardService = "stripe" | { readonly emulator: string };

/** Stripe's own list for Stripe.js and Elements: https://docs.stripe.com/security/guide#content-security-policy */
const STRIPE = {
  script: ["https://js.stripe.com", "https://*.js.stripe.com"],
  frame: ["https://js.stripe.com", "https://*.js.stripe.com", "https://hooks.stripe.com"],
  connect: ["https://api.stripe.com"],
} as const;
const NO_SERVICE = { script: [], frame: ["'none'"], connect: [] } as const;

/** The header's value. Names no origin but our own and, where there is one, the card service's. */
export function pagePolicy({ scripts, cards, development = false }: PolicySources): string {
  const service = serviceOf(cards);
  const directives: Record<string, readonly string[]> = {
    "default-src": ["'self'"],
    "script-src": ["'self'", ...scripts, ...service.script, ...(development ? ["'unsafe-eval'"] : [])],
    // React and the card service set style attributes; style can't run code.
    "style-src": ["'self'", "'unsafe-inline'"],
    "img-src": ["'self'", "data:"],
    "font-src": ["'self'"],
    "connect-src": ["'self'", ...service.connect, ...(development ? ["ws:"] : [])],
    "frame-src": service.frame,
    "form-action": ["'self'"],
    "frame-ancestors": ["'none'"],
    "base-uri": ["'self'"],
    "object-src": ["'none'"],
  };
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources.join(" ")}`)
    .join("; ");
}

/** For a page made for one request: Next puts the nonce on its scripts, and these may load others. */
export const noncePolicy = (nonce: string, rest: Omit<PolicySources, "scripts"> = {}): string =>
  pagePolicy({ ...rest, scripts: [`'nonce-${nonce}'`, "'strict-dynamic'"] });

function serviceOf(cards: CardService | undefined) {
  if (cards === undefined) return NO_SERVICE;
  if (cards === "stripe") return STRIPE;
  return { script: [cards.emulator], frame: [cards.emulator], connect: [cards.emulator] };
}
