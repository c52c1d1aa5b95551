import { IntegrationError } from "./integration-error";
import type { BillingDetails } from "./protocol";

export type FieldOption = "auto" | "never" | "always" | "if_required";
export type BillingFields =
  | FieldOption
  | {
      name?: FieldOption;
      email?: FieldOption;
      phone?: FieldOption;
      address?: FieldOption | Record<string, FieldOption>;
    };

/** The element's names of address fields, and the API's. */
const ADDRESS = {
  country: "country",
  postalCode: "postal_code",
  state: "state",
  city: "city",
  line1: "line1",
  line2: "line2",
} as const;
type AddressField = keyof typeof ADDRESS;
const ADDRESS_FIELDS = Object.keys(ADDRESS).filter((field): field is AddressField => field in ADDRESS);

export function isNever(fields: BillingFields | undefined, field: AddressField): boolean {
  if (fields === undefined || typeof fields === "string") return fields === "never";
  const address = fields.address;
  return typeof address === "object" ? address[field] === "never" : address === "never";
}

/**
 * What the element was told never to ask for, the page must know itself.
 * @throws IntegrationError naming the first that is missing, in Stripe.js's words
 */
export function assertNeversPassed(fields: BillingFields | undefined, given: BillingDetails | undefined): void {
  const missing = (path: string): never => {
    throw new IntegrationError(
      `You specified "never" for fields.billing_details.${path} when creating the payment Element, but did not pass ` +
        `confirmParams.payment_method_data.billing_details.${path} when calling stripe.confirmPayment(). If you opt out of ` +
        `collecting data via the payment Element using the fields option, the data must be passed in when calling stripe.confirmPayment().`,
    );
  };
  for (const field of ["name", "email", "phone"] as const) {
    const never = fields === "never" || (typeof fields === "object" && fields[field] === "never");
    if (never && given?.[field] === undefined) missing(field);
  }
  for (const field of ADDRESS_FIELDS)
    if (isNever(fields, field) && given?.address?.[ADDRESS[field]] === undefined) missing(`address.${ADDRESS[field]}`);
}
