import type { Context } from "../server/context";
import type { LaterRow } from "../store/tables";
import { closeDispute, disputeOf, isOpen, openDispute } from "./dispute";
import { arrive } from "./payout";
import { failRefund, settleRefund } from "./refund";

/** Lets it happen, once. What has been overtaken in the meantime, as by a full refund, doesn't. */
export function happen(context: Context, row: LaterRow): void {
  const { tx } = context;
  tx.delete("later", row.id);
  switch (row.kind) {
    case "dispute_opens": {
      const charge = tx.get("charges", row.object);
      if (charge && charge.amount > charge.amount_refunded && !disputeOf(tx, charge.id))
        openDispute(context, charge, { amount: null, reason: "fraudulent" });
      return;
    }
    case "dispute_won":
    case "dispute_lost": {
      const dispute = tx.get("disputes", row.object);
      if (dispute && isOpen(dispute)) closeDispute(context, dispute, row.kind === "dispute_won" ? "won" : "lost");
      return;
    }
    case "refund_succeeds":
    case "refund_fails": {
      const refund = tx.get("refunds", row.object);
      if (refund) (row.kind === "refund_fails" ? failRefund : settleRefund)(context, refund);
      return;
    }
    case "payout_arrives": {
      const payout = tx.get("payouts", row.object);
      if (payout) arrive(context, payout);
      return;
    }
    default:
      row.kind satisfies never;
  }
}
