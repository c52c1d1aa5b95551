import type Stripe from "stripe";

export interface GivenAddress {
  city?: string | undefined;
  country?: string | undefined;
  line1?: string | undefined;
  line2?: string | undefined;
  postal_code?: string | undefined;
  state?: string | undefined;
}

/** Stripe answers with every field of an address, null where nothing came. */
export function buildAddress(given: GivenAddress | null | undefined): Stripe.Address {
  const field = (value: string | undefined): string | null => (value === undefined || value === "" ? null : value);
  return {
    city: field(given?.city),
    country: field(given?.country),
    line1: field(given?.line1),
    line2: field(given?.line2),
    postal_code: field(given?.postal_code),
    state: field(given?.state),
  };
}

export interface GivenBillingDetails {
  address?: GivenAddress | null | undefined;
  email?: string | null | undefined;
  name?: string | null | undefined;
  phone?: string | null | undefined;
}

export function buildBillingDetails(given: GivenBillingDetails | undefined): Stripe.PaymentMethod.BillingDetails {
  return {
    address: buildAddress(given?.address),
    email: given?.email || null,
    name: given?.name || null,
    phone: given?.phone || null,
    tax_id: null,
  };
}
