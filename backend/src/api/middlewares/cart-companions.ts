import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { type AskedItem, decideAdded } from "../../workflows/cart/decide-lines";
import { lineFacts } from "../../workflows/cart/line-facts";
import { Refusal } from "../http";

type CreateCart = { items?: AskedItem[]; region_id?: string | null; currency_code?: string | null };

/** A cart that is made with items gets what their packages bring, as one that is filled later does. */
export async function bringCompanions(
  req: MedusaRequest<CreateCart>,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const { items, region_id, currency_code } = req.validatedBody;
  if (!items?.length) return next();
  const variantIds = items.map(({ variant_id }) => variant_id);
  const facts = await lineFacts(req.scope, [], variantIds, { region_id, currency_code });
  const decision = decideAdded(items, facts);
  if (!decision.ok) throw new Refusal(decision.code, decision.fields);
  req.validatedBody.items = decision.items;
  next();
}
