import type { OpenDepositSession } from "@ampoule/contract";
import type { RemoteQueryFunction } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import type { Snapshot } from "../../modules/payment-schedule/snapshot";
import type { CheckoutCart } from "./cart";

/** A guest's cart is for whoever has its id, a customer's for that customer alone. */
export function isFor(cart: Pick<CheckoutCart, "account_id">, asked_by: string | null): boolean {
  return cart.account_id === null || cart.account_id === asked_by;
}

/** Whether each figure that the page showed is the one that was quoted now. */
export function saysWhatWasShown(snapshot: Snapshot, shown: OpenDepositSession["shown"]): boolean {
  const figures = [
    [shown?.total, snapshot.total_minor],
    [shown?.due_today, snapshot.due_today_minor],
    [shown?.balance, snapshot.balance_minor],
  ] as const;
  return figures.every(
    ([figure, minor]) => figure === undefined || (figure.minor === minor && figure.currency === snapshot.currency),
  );
}

const Providers = z.array(z.object({ payment_provider_id: z.string() }));

/** Whether staff let the region be paid through this provider. A cart without a region is asked nothing, as in core. */
export async function isEnabledIn(
  query: Omit<RemoteQueryFunction, symbol>,
  region_id: string | null,
  payment_provider_id: string,
): Promise<boolean> {
  if (region_id === null) return true;
  const { data } = await query.graph({
    entity: "region_payment_provider",
    fields: ["payment_provider_id"],
    filters: { region_id, payment_provider_id },
  });
  return Providers.parse(data).length > 0;
}

/** Core's own refusal, in its words: stock storefronts know it. */
export function providerNotEnabled(provider_id: string, region_id: string | null): MedusaError {
  return new MedusaError(
    MedusaError.Types.INVALID_DATA,
    `Payment provider ${provider_id} is not enabled in the cart's region ${region_id}.`,
  );
}
