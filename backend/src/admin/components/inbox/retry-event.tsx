import type { StripeEventView } from "@ampoule/contract";
import { Button, toast } from "@medusajs/ui";
import { messageOf } from "../../lib/client";
import { useRetryStripeEvent } from "../../lib/stripe-events";
import { useText } from "../../lib/text";

/** Applies a failed or dead event again; it stays harmless where it has been applied meanwhile. */
export function RetryEvent({ event }: { readonly event: StripeEventView }) {
  const text = useText();
  const retry = useRetryStripeEvent();
  if (event.status !== "failed" && event.status !== "dead") return null;
  const onClick = (): void =>
    retry.mutate(event.id, {
      onSuccess: ({ status, last_error }) => {
        if (status === "applied" || status === "ignored") toast.success(text("stripe.applied"));
        else if (status === "failed" || status === "dead")
          toast.error(text("stripe.failed_again"), { description: last_error ?? undefined });
        else toast.info(text("stripe.tried_again"));
      },
      onError: (error) => toast.error(messageOf(error, text)),
    });
  return (
    <Button
      size="small"
      variant="secondary"
      isLoading={retry.isPending}
      onClick={onClick}
      aria-label={text("stripe.retry_event", { type: event.type, id: event.event_id })}
    >
      {text("stripe.retry")}
    </Button>
  );
}
