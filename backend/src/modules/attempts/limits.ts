export type Limit = {
  /** So many in `per_s` seconds; the next one is refused. */
  readonly points: number;
  readonly per_s: number;
  /** How long it stays refused from the first refusal on. Unset: until `per_s` is over. */
  readonly block_s?: number;
  /** Each process counts for itself: for what costs less than a count in the database does. */
  readonly by_process?: true;
};

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/**
 * Every limit there is. Those by address are wide enough for one tablet in a clinic that hundreds of clients use, or a
 * family behind one router; those by cart are a person's own, and narrow.
 */
export const LIMITS = {
  /**
   * Wrong passwords for one account from one address. By both together: a stranger who guesses from elsewhere locks
   * out nobody but themselves.
   */
  sign_in_account: { points: 10, per_s: 15 * MINUTE },
  /** Wrong passwords from one address, whatever the account: one password tried on many people. */
  sign_in_address: { points: 60, per_s: 15 * MINUTE },
  /** New accounts from one address. Staff who enrol clients at the desk make a few an hour. */
  register_address: { points: 40, per_s: HOUR },
  /** Letters to one account asked for from one address: nobody needs a fourth before the first has come. */
  reset_account: { points: 4, per_s: 15 * MINUTE },
  reset_address: { points: 30, per_s: HOUR },
  /** Tokens, second factors, callbacks: each is tried by hand or by our own pages, a few times a sign-in. */
  auth_address: { points: 240, per_s: 15 * MINUTE },

  /** A client who goes back and forth between plans opens a handful; each costs us two calls to Stripe. */
  session_cart: { points: 30, per_s: 10 * MINUTE },
  /** Thirty a minute: a desk with several tablets makes two. Who tests cards is stopped by declines before. */
  session_address: { points: 300, per_s: 10 * MINUTE },
  /** Codes are short words: who tries many of them is guessing. */
  discount_cart: { points: 15, per_s: 10 * MINUTE },
  discount_address: { points: 120, per_s: 10 * MINUTE },
  agreement_cart: { points: 20, per_s: 10 * MINUTE },
  agreement_address: { points: 300, per_s: 10 * MINUTE },
  /** A page that waits for its payment asks again every few seconds. */
  complete_cart: { points: 60, per_s: 10 * MINUTE },
  complete_address: { points: 600, per_s: 10 * MINUTE },
  /** Each one is read by a person. */
  consultation_address: { points: 30, per_s: HOUR },
  /** As somebody types it is asked a few times a second; ten of them behind one address still are below. */
  search_address: { points: 600, per_s: MINUTE, by_process: true },

  /** Declines of one cart. A client with three cards and two typing errors stays below; then a pause. */
  card_cart: { points: 7, per_s: HOUR, block_s: 15 * MINUTE },
  /** Declines from one address over all its carts. A busy desk sees a few an hour. */
  card_address: { points: 40, per_s: HOUR, block_s: 15 * MINUTE },
  /** Declines of one card, wherever it is typed in: a stolen number that is tried on many carts. */
  card_fingerprint: { points: 9, per_s: DAY },
  /** Stripe's test cards are everybody's: each is declined all day long in somebody's demo or test. */
  card_fingerprint_test: { points: 10_000, per_s: DAY },
} as const satisfies Record<string, Limit>;

export type LimitName = keyof typeof LIMITS;

/** From how many seconds back a cart's address is still known, for declines that Stripe tells late. */
export const ORIGIN_KEPT_S = DAY;
