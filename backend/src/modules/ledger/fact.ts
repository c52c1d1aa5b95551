import { z } from "@medusajs/framework/zod";

/**
 * What a fact tells. Amounts are never negative: the kind says which way the money went.
 * - `payment_captured`: it came in, for an order, or for none where the charge could not become one.
 * - `refund_succeeded`: it went back to an order's client. `payment_refused_refund`: back from a charge without an order.
 * - `refund_failed`: what one of these two told went back has come back to us, as the card's issuer didn't take it: its
 *   reversal, by the same amount, tax and lines, so that the refund is payable again. Its reference is the refund's own
 *   with `:failed`.
 * - `dispute_withdrawn`: Stripe took it from our balance for a dispute; `dispute_reinstated`: it came back, as the dispute
 *   was won. Stripe's fee for it is no part of the amount; `fee_minor` of the details tells it.
 * - `clearance_decided`: no money moved.
 */
export type FactKind =
  | "payment_captured"
  | "refund_succeeded"
  | "payment_refused_refund"
  | "refund_failed"
  | "dispute_withdrawn"
  | "dispute_reinstated"
  | "clearance_decided";

/** One line's share of a fact, minor units. `amount_minor` has the tax in it and the discount taken off. */
export const FactLine = z.object({
  line_item_id: z.string(),
  variant_id: z.string().nullable(),
  sku: z.string().nullable(),
  quantity: z.number(),
  sessions: z.number(),
  terms_version: z.number().nullable(),
  amount_minor: z.string(),
  tax_minor: z.string(),
  discount_minor: z.string(),
});
export type FactLine = Readonly<z.infer<typeof FactLine>>;

export type NewFact = {
  readonly reference: string;
  readonly kind: FactKind;
  readonly happened_at: Date;
  readonly clinic: { readonly id: string; readonly zone: string };
  readonly actor: "client" | "system" | "stripe" | `staff:${string}`;
  readonly client_ref: string | null;
  readonly order_id: string | null;
  readonly currency: string;
  readonly amount_minor: bigint;
  readonly tax_minor: bigint;
  readonly lines: readonly FactLine[];
  readonly details: Readonly<Record<string, string | number | boolean | null>>;
};

export const FACT_SCHEMA_VERSION = 1;
