import { localDate } from "@ampoule/domain/calendar";
import { formatMoney, isCurrency, money } from "@ampoule/domain/money";
import type Stripe from "stripe";

/** How a dispute ended; undefined while it hasn't. An inquiry that is closed never became a dispute. */
export function endOf({ status }: Stripe.Dispute): "won" | "lost" | "dropped" | undefined {
  switch (status) {
    case "won":
      return "won";
    case "lost":
      return "lost";
    case "warning_closed":
    case "prevented":
      return "dropped";
    default:
      return undefined;
  }
}

/** What staff have to do about a dispute that was opened. The last day for evidence is the clinic's own. */
export function sentenceOfOpened(dispute: Stripe.Dispute, zone: string): string {
  const { due_by } = dispute.evidence_details;
  const until = due_by === null ? "" : ` by ${localDate(new Date(due_by * 1_000), zone)}`;
  const inquiry = dispute.status.startsWith("warning_");
  const what = inquiry
    ? `A card's holder has asked their bank about a payment, ${amountOf(dispute)} of it.`
    : `A card's holder disputes a payment: Stripe takes ${amountOf(dispute)} and a fee from our balance.`;
  return `${what} Please send the evidence${until}, at Stripe's dashboard.`;
}

export function sentenceOfClosed(dispute: Stripe.Dispute, end: "won" | "lost" | "dropped"): string {
  switch (end) {
    case "won":
      return `A dispute was won: ${amountOf(dispute)} came back to us.`;
    case "lost":
      return `A dispute was lost: ${amountOf(dispute)} went back to the card's holder for good.`;
    case "dropped":
      return `A dispute over ${amountOf(dispute)} was dropped.`;
    default:
      return end satisfies never;
  }
}

function amountOf({ amount, currency }: Stripe.Dispute): string {
  return isCurrency(currency) ? formatMoney(money(BigInt(amount), currency), "en-US") : `${amount} ${currency}`;
}
