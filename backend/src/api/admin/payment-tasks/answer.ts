import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { type Resolution, STRIPE_INBOX_MODULE, type StripeInboxModuleService } from "../../../modules/stripe-inbox";
import { presentTask } from "../../../workflows/inbox/present";
import { settleTaskWorkflow } from "../../../workflows/inbox/settle-task";
import { Refusal } from "../../http";

/** Settles what the route names, and answers with it as it now stands. */
export async function answerSettling(
  req: AuthenticatedMedusaRequest<unknown>,
  res: MedusaResponse,
  resolution: Resolution,
): Promise<void> {
  const id = req.params["id"] ?? "";
  const { result } = await settleTaskWorkflow(req.scope).run({ input: { id, resolution } });
  if (!result.ok) throw new Refusal(result.code);
  const inbox = req.scope.resolve<StripeInboxModuleService>(STRIPE_INBOX_MODULE);
  res.json({ payment_task: presentTask(await inbox.retrievePaymentTask(id)) });
}
