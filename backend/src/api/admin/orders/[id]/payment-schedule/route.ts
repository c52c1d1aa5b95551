import type { PaymentScheduleResponse } from "@ampoule/contract";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { z } from "@medusajs/framework/zod";
import { environment } from "../../../../../environment";
import { presentSchedule } from "../../../../../workflows/orders/present-schedule";
import { Refusal } from "../../../../http";

/** What an order owes and when, what was signed, decided and told by Stripe. */
export async function GET(
  req: MedusaRequest,
  res: MedusaResponse<z.infer<typeof PaymentScheduleResponse>>,
): Promise<void> {
  const payment_schedule = await presentSchedule(req.scope, req.params["id"] ?? "", environment());
  if (!payment_schedule) throw new Refusal("NOT_FOUND");
  res.json({ payment_schedule });
}
