import { type AuthenticatedMedusaRequest, type MedusaResponse, refetchEntity } from "@medusajs/framework/http";
import { cancelOrderInTurnWorkflow } from "../../../../../workflows/refunds/cancel-order";
import { Refusal } from "../../../../http";

/** Medusa's own route and answer. Core's cancels, and says that the money is back, where Stripe refuses to send it. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const id = req.params["id"] ?? "";
  const { result } = await cancelOrderInTurnWorkflow(req.scope).run({
    input: { order_id: id, canceled_by: req.auth_context.actor_id },
  });
  if (!result.ok) throw new Refusal(result.code, [], result.message);
  const { fields } = req.queryConfig;
  const order = await refetchEntity({ entity: "order", idOrFilter: id, scope: req.scope, fields });
  res.status(200).json({ order });
}
