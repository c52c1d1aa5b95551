import type { StripeEventView } from "@ampoule/contract";
import { Button, toast } from "@medusajs/ui";
import { messageOf } from "../../lib/client";
import { useRetryStripeEvent } from "../../lib/stripe-events";

/** Applies a failed or dead event again; it stays harmless where it has been applied meanwhile. */
export function RetryEvent({ event }: { readonly event: StripeEventView }) {
  const retry = useRetryStripeEvent();
  if (event.status !== "failed" && event.status !== "dead") return null;
  const onClick = (): void =>
    retry.mutate(event.id, {
      onSuccess: ({ status, last_error }) => {
        if (status === "applied" || status === "ignored") toast.success("The event is applied");
        else if (status === "failed" || status === "dead")
          toast.error("It failed again", { description: last_error ?? undefined });
        else toast.info("The event is tried again");
      },
      onError: (error) => toast.error(messageOf(error)),
    });
  return (
    <Button
      size="small"
      variant="secondary"
      isLoading={retry.isPending}
      onClick={onClick}
      aria-label={`Retry ${event.type} ${event.event_id}`}
    >
      Retry
    </Button>
  );
}
