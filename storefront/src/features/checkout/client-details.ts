/** All that is asked of a guest. Country is an upper-case ISO 3166-1 alpha-2 code. */
export type ClientDetails = {
  first_name: string;
  last_name: string;
  email: string;
  country: string;
  postcode: string;
};
export type ClientDetailsField = keyof ClientDetails;

/** Keys of `checkout.you.errors` in our messages. */
export type ClientDetailsProblem =
  | "first_name_missing"
  | "last_name_missing"
  | "too_long"
  | "email_missing"
  | "email_invalid"
  | "country_missing"
  | "postcode_missing"
  | "postcode_invalid";
export type ClientDetailsProblems = Partial<Record<ClientDetailsField, ClientDetailsProblem>>;

export const NO_DETAILS: ClientDetails = { first_name: "", last_name: "", email: "", country: "US", postcode: "" };

// Where an address has a postcode that banks check. Elsewhere it may be left out.
const POSTCODES: Readonly<Record<string, RegExp>> = {
  US: /^\d{5}(-\d{4})?$/,
  CA: /^[A-Z]\d[A-Z] ?\d[A-Z]\d$/,
  GB: /^[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}$/,
};
const EMAIL = /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/;

/** Spaces trimmed, codes in upper case: what is checked, stored and sent. */
export function tidyClientDetails(details: ClientDetails): ClientDetails {
  return {
    first_name: details.first_name.trim().replace(/\s+/g, " "),
    last_name: details.last_name.trim().replace(/\s+/g, " "),
    email: details.email.trim(),
    country: details.country.trim().toUpperCase(),
    postcode: details.postcode.trim().toUpperCase().replace(/\s+/g, " "),
  };
}

/** Why each field can't be used; empty where all can. The same check runs in the browser and on the server. */
export function clientDetailsProblems(given: ClientDetails): ClientDetailsProblems {
  const details = tidyClientDetails(given);
  const problems: ClientDetailsProblems = {};
  if (!details.first_name) problems.first_name = "first_name_missing";
  else if (details.first_name.length > 80) problems.first_name = "too_long";
  if (!details.last_name) problems.last_name = "last_name_missing";
  else if (details.last_name.length > 80) problems.last_name = "too_long";
  if (!details.email) problems.email = "email_missing";
  else if (details.email.length > 254 || !EMAIL.test(details.email)) problems.email = "email_invalid";
  if (!/^[A-Z]{2}$/.test(details.country)) problems.country = "country_missing";
  const pattern = POSTCODES[details.country];
  if (pattern && !details.postcode) problems.postcode = "postcode_missing";
  else if (pattern ? !pattern.test(details.postcode) : details.postcode.length > 12)
    problems.postcode = "postcode_invalid";
  return problems;
}

export function detailsAreComplete(details: ClientDetails): boolean {
  return Object.keys(clientDetailsProblems(details)).length === 0;
}
