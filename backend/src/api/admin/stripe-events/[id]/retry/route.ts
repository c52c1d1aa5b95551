import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { STRIPE_INBOX_MODULE, type StripeInboxModuleService } from "../../../../../modules/stripe-inbox";
import { drainInbox } from "../../../../../workflows/inbox/drain";
import { presentEvent } from "../../../../../workflows/inbox/present";
import { answerOnce, Refusal } from "../../../../http";

/** Tries an event again that failed, and answers with what came of it. Applying twice changes nothing. */
export async function POST(req: MedusaRequest<unknown>, res: MedusaResponse): Promise<void> {
  const id = req.params["id"] ?? "";
  const inbox = req.scope.resolve<StripeInboxModuleService>(STRIPE_INBOX_MODULE);
  await answerOnce(req, res, async () => {
    const [event] = await inbox.listStripeEvents({ id }, { take: 1 });
    if (!event) throw new Refusal("NOT_FOUND");
    if (event.status === "ignored" || event.status === "applied" || event.status === "processing")
      throw new Refusal("ONLY_ONCE");
    await inbox.retryNow(id, new Date());
    await drainInbox(req.scope);
    return { status: 200, body: { stripe_event: presentEvent(await inbox.retrieveStripeEvent(id)) } };
  });
}
