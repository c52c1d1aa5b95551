import type Stripe from "stripe";

interface NewBalanceTransaction {
  id: string;
  /** Signed, in minor units: what is taken from us is negative. */
  amount: number;
  available_on: number;
  created: number;
  currency: string;
  description: string | null;
  /** What Stripe keeps; negative when it gives a fee back. */
  fee: number;
  fee_description: string;
  reporting_category: string;
  source: string;
  type: Stripe.BalanceTransaction.Type;
}

/** `net` is always `amount − fee`. The status stored is that of its first second; see `shownTransaction`. */
export function buildBalanceTransaction(given: NewBalanceTransaction): Stripe.BalanceTransaction {
  const { fee_description, ...fields } = given;
  return {
    ...fields,
    object: "balance_transaction",
    balance_type: "payments",
    exchange_rate: null,
    fee_details:
      given.fee === 0
        ? []
        : [
            {
              amount: given.fee,
              application: null,
              currency: given.currency,
              description: fee_description,
              type: "stripe_fee",
            },
          ],
    net: given.amount - given.fee,
    status: given.available_on <= given.created ? "available" : "pending",
  };
}
