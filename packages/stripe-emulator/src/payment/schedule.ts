import type Stripe from "stripe";
import { cardOfKind, type TestCard } from "../cards/test-cards";
import type { LaterRow } from "../store/tables";
import type { Transaction } from "../store/transaction";

/** Long enough to be seen as it was before, short enough to wait for. */
const A_WHILE_MS = 3_000;

/** Notes, in the same transaction, what will happen by itself. Without a time: in a while. */
export function schedule(tx: Transaction, event: Omit<LaterRow, "id" | "at_ms"> & { at_ms?: number }): void {
  tx.put("later", { at_ms: tx.now_ms() + A_WHILE_MS, ...event, id: tx.id("later") });
}

/** A payment by the card that is there to be disputed. */
export function scheduleDispute(tx: Transaction, charge: Stripe.Charge): void {
  if (afterwardsOf(tx, charge) === "dispute_opens") schedule(tx, { kind: "dispute_opens", object: charge.id });
}

/** What the test card behind a charge is there for. */
export function afterwardsOf(tx: Transaction, charge: Stripe.Charge): TestCard["afterwards"] {
  const card = charge.payment_method === null ? undefined : tx.get("cards", charge.payment_method);
  return card && cardOfKind(card.kind).afterwards;
}
