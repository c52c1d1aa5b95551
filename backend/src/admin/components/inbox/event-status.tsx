import type { StripeEventStatus } from "@ampoule/contract";
import { StatusBadge } from "@medusajs/ui";

const COLOURS = {
  received: "blue",
  processing: "blue",
  applied: "green",
  ignored: "grey",
  failed: "orange",
  dead: "red",
} as const satisfies Record<StripeEventStatus, string>;

const LABELS = {
  received: "Received",
  processing: "Processing",
  applied: "Applied",
  ignored: "Not used",
  failed: "Will be retried",
  dead: "Needs you",
} as const satisfies Record<StripeEventStatus, string>;

export function EventStatus({ status }: { readonly status: StripeEventStatus }) {
  return (
    <StatusBadge color={COLOURS[status]} className="whitespace-nowrap">
      {LABELS[status]}
    </StatusBadge>
  );
}
