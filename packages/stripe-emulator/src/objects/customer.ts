import type Stripe from "stripe";
import { buildAddress, type GivenAddress } from "./address";

export interface GivenCustomer {
  address?: GivenAddress | null | undefined;
  description?: string | null | undefined;
  email?: string | null | undefined;
  metadata: Record<string, string>;
  name?: string | null | undefined;
  phone?: string | null | undefined;
}

export function buildCustomer(id: string, created: number, given: GivenCustomer): Stripe.Customer {
  return {
    id,
    object: "customer",
    address: given.address ? buildAddress(given.address) : null,
    balance: 0,
    created,
    currency: null,
    customer_account: null,
    default_source: null,
    delinquent: false,
    description: given.description || null,
    discount: null,
    email: given.email || null,
    invoice_prefix: id.slice(-8).toUpperCase(),
    invoice_settings: { custom_fields: null, default_payment_method: null, footer: null, rendering_options: null },
    livemode: false,
    metadata: given.metadata,
    name: given.name || null,
    next_invoice_sequence: 1,
    phone: given.phone || null,
    preferred_locales: [],
    shipping: null,
    tax_exempt: "none",
    test_clock: null,
  };
}
