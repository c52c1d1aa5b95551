import { USED_EVENT_TYPES } from "@ampoule/contract/stripe-events";
import type { MedusaContainer } from "@medusajs/framework/types";
import { STRIPE_INBOX_MODULE, type StripeInboxModuleService } from "../../modules/stripe-inbox";
import { stripeOf } from "../../stripe/configured";
import { storeEvent } from "./store-event";

const CURSOR = "events";
const DAY_MS = 86_400_000;
/** Stripe keeps events for 30 days. */
const KEPT_MS = 30 * DAY_MS;
/** Events become listable a little after they happened: each sweep looks back over the end of the last. */
const OVERLAP_MS = 10 * 60_000;
const PAGE = 100;

/**
 * Asks Stripe for the events that never arrived and puts them into the inbox; all pages of them. The cursor moves
 * only when every page is in, so a sweep that dies is made again. Gives how many were new.
 */
export async function sweepEvents(container: MedusaContainer, now: Date): Promise<number> {
  const inbox = container.resolve<StripeInboxModuleService>(STRIPE_INBOX_MODULE);
  const oldest = new Date(now.getTime() - KEPT_MS);
  const swept = await inbox.sweptTo(CURSOR);
  const from = swept
    ? new Date(Math.max(swept.getTime() - OVERLAP_MS, oldest.getTime()))
    : new Date(now.getTime() - DAY_MS);
  let found = 0;
  const events = stripeOf(container).events.list({
    created: { gte: Math.floor(from.getTime() / 1_000) },
    types: [...USED_EVENT_TYPES],
    limit: PAGE,
  });
  for await (const page of inPages(events)) {
    // Nearly all of them came by themselves: those are asked about together.
    const known = await inbox.known(page.map(({ id }) => id));
    for (const event of page)
      if (!known.has(event.id) && (await storeEvent(container, event, "sweep", now))) found += 1;
  }
  await inbox.moveSweep(CURSOR, now);
  return found;
}

async function* inPages<Each>(all: AsyncIterable<Each>): AsyncGenerator<Each[]> {
  let page: Each[] = [];
  for await (const each of all) {
    page.push(each);
    if (page.length < PAGE) continue;
    yield page;
    page = [];
  }
  if (page.length > 0) yield page;
}
