import type { StripeEventStatus } from "@ampoule/contract";
import { StatusBadge } from "@medusajs/ui";
import { useText } from "../../lib/text";

const COLOURS = {
  received: "blue",
  processing: "blue",
  applied: "green",
  ignored: "grey",
  failed: "orange",
  dead: "red",
} as const satisfies Record<StripeEventStatus, string>;

export function EventStatus({ status }: { readonly status: StripeEventStatus }) {
  const text = useText();
  return (
    <StatusBadge color={COLOURS[status]} className="whitespace-nowrap">
      {text(`stripe.status.${status}`)}
    </StatusBadge>
  );
}
