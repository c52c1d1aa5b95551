import { DEMO_STAFF } from "@ampoule/contract/environment";
import type { Stack } from "../stack/up";

export function addressLines({ addresses, simulated }: Stack): string[] {
  return [
    `Storefront  ${addresses.storefront}`,
    `Admin       ${addresses.admin}`,
    ...(simulated ? [`Emulator    ${addresses.emulator}`] : []),
  ];
}

/** What a newcomer needs once everything runs. */
export function greeting(stack: Stack, logFolder: string): string {
  const payments = stack.simulated
    ? [
        "Payments are simulated. Cards (any future date, any CVC, any postcode):",
        "            4242 4242 4242 4242  succeeds",
        "            4000 0000 0000 0002  is declined",
        "            4000 0027 6000 3184  asks for authentication (3-D Secure)",
      ]
    : ["Payments go to Stripe, with the key that you gave."];
  return [
    "",
    "Ampoule is ready.",
    "",
    ...addressLines(stack).map((line) => `  ${line}`),
    `  Staff       ${DEMO_STAFF.email} / ${DEMO_STAFF.password}`,
    "",
    ...payments.map((line) => `  ${line}`),
    "",
    `  Logs        ${logFolder}`,
    "  Ctrl-C stops everything; the data stays.",
    "",
  ].join("\n");
}
