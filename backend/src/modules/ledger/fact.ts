export type FactKind = "payment_captured" | "refund_succeeded" | "payment_refused_refund" | "clearance_decided";

/** One line's share of a fact, minor units. `amount_minor` has the tax in it and the discount taken off. */
export type FactLine = {
  readonly line_item_id: string;
  readonly variant_id: string | null;
  readonly sku: string | null;
  readonly quantity: number;
  readonly sessions: number;
  readonly terms_version: number | null;
  readonly amount_minor: string;
  readonly tax_minor: string;
  readonly discount_minor: string;
};

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
