import { type AuthenticatedMedusaRequest, type MedusaResponse, refetchEntity } from "@medusajs/framework/http";
import type { HttpTypes } from "@medusajs/framework/types";
import { refundPaymentInTurnWorkflow } from "../../../../../workflows/refunds/refund-payment";
import { Refusal } from "../../../../http";

/**
 * Medusa's own route, whose validation stands before it and whose answer it gives. Core's refunds first and finds out
 * afterwards that the order may have none.
 */
export async function POST(
  req: AuthenticatedMedusaRequest<HttpTypes.AdminRefundPayment>,
  res: MedusaResponse,
): Promise<void> {
  const asked_at_ms = Date.now();
  const id = req.params["id"] ?? "";
  const created_by = req.auth_context.actor_id;
  const { result } = await refundPaymentInTurnWorkflow(req.scope).run({
    input: { ...req.validatedBody, payment_id: id, created_by, asked_at_ms },
  });
  if (!result.ok) throw new Refusal(result.code);
  const { fields } = req.queryConfig;
  const payment = await refetchEntity({ entity: "payment", idOrFilter: id, scope: req.scope, fields });
  res.status(200).json({ payment });
}
