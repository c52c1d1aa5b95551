import { type AuthenticatedMedusaRequest, type MedusaResponse, refetchEntity } from "@medusajs/framework/http";
import type { HttpTypes } from "@medusajs/framework/types";
import { markCollectionPaidWorkflow } from "../../../../../workflows/payments/mark-collection-paid";
import { Refusal } from "../../../../http";

/** In place of core's route, which takes a payment twice where it is asked twice at once. The answer is core's. */
export async function POST(
  req: AuthenticatedMedusaRequest<HttpTypes.AdminMarkPaymentCollectionAsPaid>,
  res: MedusaResponse,
): Promise<void> {
  const payment_collection_id = req.params["id"] ?? "";
  // Core's validator has read the body.
  const { result } = await markCollectionPaidWorkflow(req.scope).run({
    input: { ...req.validatedBody, payment_collection_id, captured_by: req.auth_context.actor_id },
  });
  if (!result.ok) throw new Refusal(result.code);
  const payment_collection = await refetchEntity({
    entity: "payment_collection",
    idOrFilter: payment_collection_id,
    scope: req.scope,
    fields: req.queryConfig.fields,
  });
  res.status(200).json({ payment_collection });
}
