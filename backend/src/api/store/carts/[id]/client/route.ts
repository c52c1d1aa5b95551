import { ClientOfCart, type ClientOfCartResponse } from "@ampoule/contract";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { z } from "@medusajs/framework/zod";
import { keepClientWorkflow } from "../../../../../workflows/checkout/keep-client";
import { parse, Refusal } from "../../../../http";
import { signedInCustomer } from "../../../../owners";

/** Who pays. Core's `POST /store/carts/:id` does the same and prices the whole cart again. */
export async function POST(
  req: MedusaRequest<unknown>,
  res: MedusaResponse<z.infer<typeof ClientOfCartResponse>>,
): Promise<void> {
  const client = parse(ClientOfCart, req.body);
  const cart_id = req.params["id"] ?? "";
  const asked_by = signedInCustomer(req) ?? null;
  const { result } = await keepClientWorkflow(req.scope).run({ input: { ...client, cart_id, asked_by } });
  if (!result.ok) throw new Refusal(result.code);
  res.json({ cart: { id: cart_id } });
}
