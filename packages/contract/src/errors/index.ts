import { z } from "zod";

/**
 * Every code that a route of ours can answer with, its HTTP status, and the sentence shown when
 * the route has none of its own. A code is stable: clients branch on it, so it is never renamed.
 */
export const ERRORS = {
  INVALID_INPUT: { status: 400, message: "Some of what was sent can't be used." },
  SIGNATURE_INVALID: { status: 400, message: "The signature doesn't match the body." },
  UNAUTHORIZED: { status: 401, message: "Please sign in." },
  FORBIDDEN: { status: 403, message: "This isn't allowed." },
  CROSS_SITE_REQUEST: { status: 403, message: "This was sent by another site's page, so nothing was done." },
  NOT_FOUND: { status: 404, message: "We couldn't find that." },
  CART_NOT_FOUND: { status: 404, message: "This cart is no longer here." },
  CART_COMPLETED: { status: 409, message: "This cart has already become an order." },
  CART_EMPTY: { status: 409, message: "There is nothing in this cart." },
  CART_LINE_UNAVAILABLE: { status: 409, message: "Something in the cart can't be bought any more." },
  CLIENT_DETAILS_MISSING: { status: 409, message: "We need your name, email and address first." },
  AGREEMENT_REQUIRED: { status: 409, message: "Please sign the agreement first." },
  AGREEMENT_OUTDATED: { status: 409, message: "The agreement has changed. Please read it again." },
  PLAN_NOT_OFFERED: { status: 409, message: "This way of paying isn't offered for what is in the cart." },
  ONLINE_PAYMENT_DISABLED: { status: 409, message: "The clinic takes payment for this by phone." },
  CONSULTATION_FIRST: { status: 409, message: "This can be reserved once a clinician has cleared you." },
  TOTAL_BELOW_MINIMUM: { status: 409, message: "The total is below what a card payment can take." },
  PAYMENT_ALREADY_MADE: { status: 409, message: "This has been paid already." },
  PAYMENT_AMOUNT_MISMATCH: { status: 409, message: "The amount has changed. Please check it again." },
  PAYMENT_PROVIDER_UNAVAILABLE: { status: 503, message: "The card service isn't answering. Nothing was charged." },
  ORDER_CANCELED: {
    status: 409,
    message:
      "This order is canceled, so nothing of it can be refunded here. What is left goes back at Stripe's dashboard.",
  },
  ORDER_CHANGE_ACTIVE: {
    status: 409,
    message:
      "This order has an edit, return, exchange, claim or transfer that is still open. Finish or cancel it first.",
  },
  REFUND_REPEATED: {
    status: 409,
    message: "The same refund was made a moment ago. Look at the order before you make it once more.",
  },
  REFUND_TOO_LARGE: { status: 400, message: "No more can be refunded than was captured and hasn't gone back yet." },
  REFUND_ALREADY_MADE: {
    status: 409,
    message:
      "Stripe has sent back this payment, or so much of it that less is left than this. Look at the payment at Stripe.",
  },
  PAYMENT_DISPUTED: {
    status: 409,
    message:
      "The client has disputed this payment at their bank, so Stripe sends nothing of it back. Answer the dispute at Stripe.",
  },
  REFUND_REFUSED: { status: 409, message: "Stripe refused this refund. The payment's page at Stripe tells why." },
  REFUNDS_DIFFER: {
    status: 409,
    message:
      "Stripe has sent back another amount of this payment than the order counts. Refund the rest at Stripe, then cancel.",
  },
  PAYMENT_UNKNOWN: { status: 409, message: "Stripe doesn't know this payment, so it can't be sent back." },
  FILES_UNAVAILABLE: { status: 503, message: "Files can't be reached just now. Please try again." },
  EVENT_NOT_KEPT: { status: 503, message: "The event couldn't be kept just now. Please send it again." },
  TERMS_VERSION_CONFLICT: { status: 409, message: "Someone else has changed these terms since you opened them." },
  EDIT_CONFLICT: { status: 409, message: "Someone else has changed this since you opened it." },
  CLEARANCE_CHANGED: { status: 409, message: "Someone else has decided about this client since you opened it." },
  CLEARANCE_AWAITED: {
    status: 409,
    message: "Nothing more is taken of this client before a clinician has cleared them.",
  },
  CLEARANCE_OVER: { status: 409, message: "This order is canceled, so there is nothing left to decide." },
  ARTICLE_INCOMPLETE: { status: 409, message: "Something is missing that clients have to see on a published article." },
  ARTICLE_WAS_READ: { status: 409, message: "Clients could read this article, so it is kept. Archive it instead." },
  CLAIMS_OPEN: { status: 409, message: "Some of the words can't be published as they stand." },
  IMPORT_OUTDATED: {
    status: 409,
    message: "What this file changes was changed since it was checked. Upload it again.",
  },
  IMPORT_NOT_READY: { status: 409, message: "This import can't be applied as it stands." },
  CLAIM_CHANGED: { status: 409, message: "This text has changed since it was reviewed." },
  IDEMPOTENCY_KEY_REUSED: { status: 409, message: "This request's key was used for something else." },
  REQUEST_IN_PROGRESS: { status: 409, message: "This is still being worked on. Please ask again in a moment." },
  CONSULTATION_STAYS: {
    status: 409,
    message: "The free consultation stays in the cart, once, while the series that needs it is there.",
  },
  LINK_EXPIRED: { status: 410, message: "This link has expired." },
  ONLY_ONCE: { status: 409, message: "This has been done already." },
  PAYLOAD_TOO_LARGE: { status: 413, message: "What was sent is too long." },
  UNSUPPORTED_MEDIA_TYPE: { status: 415, message: "This kind of content isn't taken here." },
  TOO_MANY_REQUESTS: { status: 429, message: "Too many attempts. Please wait a little." },
  INTERNAL: { status: 500, message: "Something went wrong on our side." },
  CLINIC_MISSING: { status: 503, message: "This shop hasn't been set up yet." },
  NOT_READY: { status: 503, message: "The service is starting." },
} as const satisfies Record<string, { status: number; message: string }>;

export type ErrorCode = keyof typeof ERRORS;
export { SPANISH_ERRORS } from "./spanish";

/** One field that was refused: its path (`terms.sessions`, `lines.0.quantity`) and why, in words. */
export const FieldError = z.strictObject({ path: z.string(), message: z.string() });
export type FieldError = z.infer<typeof FieldError>;

/** The one shape of an error. `type` and `message` are where Medusa's own clients look. */
export const ErrorBody = z.strictObject({
  type: z.string(),
  code: z.string(),
  message: z.string(),
  fields: z.array(FieldError).optional(),
  request_id: z.string().optional(),
});
export type ErrorBody = z.infer<typeof ErrorBody>;
