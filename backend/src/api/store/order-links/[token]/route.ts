import type { ClientOrderResponse } from "@ampoule/contract";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { z } from "@medusajs/framework/zod";
import { orderBehindLink } from "../../../order-link-door";

/** The order behind an unguessable link, for a guest. */
export async function GET(req: MedusaRequest, res: MedusaResponse<z.infer<typeof ClientOrderResponse>>): Promise<void> {
  res.setHeader("Cache-Control", "no-store").json({ order: await orderBehindLink(req) });
}
