import type { MedusaContainer } from "@medusajs/framework/types";
import type Stripe from "stripe";
import { type FactRecord, LEDGER_MODULE, type LedgerModuleService } from "../../modules/ledger";
import { INTENT_MARK } from "../../stripe/intent-params";
import { completePaidCart } from "../checkout/complete-paid-cart";

/**
 * A charge as the books have it; undefined for another integration's, which an account may be shared with. Events come
 * in any order: where the books don't have it yet, it is settled first, or sent back, as its own event would do; this
 * throws where that can't be done just now, so that what has become of the charge is tried again.
 */
export async function findCharge(
  container: MedusaContainer,
  charge_id: string,
  intent: Stripe.PaymentIntent,
): Promise<FactRecord | undefined> {
  const ledger = container.resolve<LedgerModuleService>(LEDGER_MODULE);
  const reference = `stripe:${charge_id}`;
  const known = await ledger.recorded(reference);
  if (known || !intent.metadata[INTENT_MARK]) return known;
  await completePaidCart(container, intent.id);
  const settled = await ledger.recorded(reference);
  if (!settled) throw new Error("The books don't have this charge yet");
  return settled;
}
