import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { MedusaContainer } from "@medusajs/framework/types";
import { STRIPE_INBOX_MODULE, type StripeInboxModuleService } from "../../modules/stripe-inbox";
import type { StripeEventRecord } from "../../modules/stripe-inbox/service";
import { applyEvent } from "./apply-event";

/** One pass takes no more than this, so that a job that runs every few seconds always ends. */
const AT_MOST = 200;

/**
 * Applies the events that are due, one after another; each is claimed first, so that any number of processes may
 * drain at once. Gives how many it took.
 */
export async function drainInbox(container: MedusaContainer, now: () => Date = () => new Date()): Promise<number> {
  const inbox = container.resolve<StripeInboxModuleService>(STRIPE_INBOX_MODULE);
  for (let taken = 0; taken < AT_MOST; taken += 1) {
    const event = await inbox.claimNext(now());
    if (!event) return taken;
    await applyClaimed(container, inbox, event, now);
  }
  return AT_MOST;
}

async function applyClaimed(
  container: MedusaContainer,
  inbox: StripeInboxModuleService,
  event: StripeEventRecord,
  now: () => Date,
): Promise<void> {
  const log = container.resolve(ContainerRegistrationKeys.LOGGER);
  try {
    const applied = await applyEvent(container, event);
    await inbox.markApplied(event.id, applied, now());
    log.info(`stripe event ${event.event_id} ${event.type}: ${applied.outcome}`);
  } catch (error) {
    const reason = reasonOf(error);
    const status = await inbox.markFailed(event, reason, now());
    log.warn(`stripe event ${event.event_id} ${event.type}: ${status} at attempt ${event.attempts}: ${reason}`);
    if (status === "dead")
      await inbox.raise({
        reference: `event:${event.event_id}`,
        kind: "event_dead",
        sentence: "An event from Stripe could not be applied after many attempts. Please look at it and try it again.",
        payment_intent_id: event.payment_intent_id,
      });
  }
}

/** An error's kind and code. Messages of libraries may quote what a client typed, so Stripe's own are left out. */
function reasonOf(error: unknown): string {
  if (typeof error !== "object" || error === null) return "unknown error";
  const type = "type" in error ? String(error.type) : error instanceof Error ? error.name : "Error";
  if (type.startsWith("Stripe")) return "code" in error && error.code ? `${type} (${String(error.code)})` : type;
  return "message" in error ? `${type}: ${String(error.message)}` : type;
}
