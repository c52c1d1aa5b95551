import type { MedusaContainer } from "@medusajs/framework/types";
import { recordMissedPayments } from "../workflows/payments/record-missed-payments";

/** Brings the books what a crash kept from them. */
export default async function recordMissed(container: MedusaContainer): Promise<void> {
  await recordMissedPayments(container, new Date());
}

export const config = { name: "record-missed-payments", schedule: "17 * * * *" };
