/** What the pages that take money or name a person may load. Sources: Stripe's own list for Stripe.js and Elements. */
export type PolicySources = {
  readonly nonce: string;
  /** Origin of the emulator, or null where payments are Stripe's. */
  readonly emulator: string | null;
  /** Hot reload evaluates code and opens a socket. */
  readonly development: boolean;
};

const STRIPE = {
  script: ["https://js.stripe.com", "https://*.js.stripe.com"],
  frame: ["https://js.stripe.com", "https://*.js.stripe.com", "https://hooks.stripe.com"],
  connect: ["https://api.stripe.com"],
} as const;

/** The Content-Security-Policy of checkout and order pages: a nonce for each answer, and the card service alone. */
export function checkoutPolicy({ nonce, emulator, development }: PolicySources): string {
  const service = emulator
    ? { script: [emulator], frame: [emulator], connect: [emulator] }
    : { script: STRIPE.script, frame: STRIPE.frame, connect: STRIPE.connect };
  const directives: Record<string, readonly string[]> = {
    "default-src": ["'self'"],
    "script-src": [
      "'self'",
      `'nonce-${nonce}'`,
      "'strict-dynamic'",
      ...service.script,
      ...(development ? ["'unsafe-eval'"] : []),
    ],
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
