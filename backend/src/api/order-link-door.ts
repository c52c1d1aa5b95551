import { languageOf } from "@ampoule/domain/language";
import type { ClientOrder } from "@ampoule/contract";
import type { MedusaRequest } from "@medusajs/framework/http";
import { openOrderLink } from "../documents/order-link";
import { environment } from "../environment";
import { settleDepositOrderWorkflow } from "../workflows/checkout/settle-deposit-order";
import { lineTitleWords } from "../workflows/checkout/line-title-words";
import { presentClientOrder } from "../workflows/orders/present-client-order";
import { inLanguage } from "../workflows/phrasebook/in-language";
import { Refusal } from "./http";

/** Opens an order by its unguessable token: 404 for a wrong one, whatever is wrong with it, 410 for an expired one. */
export async function orderBehindLink(req: MedusaRequest<unknown>): Promise<ClientOrder> {
  const link = openOrderLink(req.params["token"] ?? "", environment().ORDER_LINK_SECRET, new Date());
  if (link.kind === "wrong") throw new Refusal("NOT_FOUND");
  if (link.kind === "expired") throw new Refusal("LINK_EXPIRED");
  const language = languageOf(req.locale);
  const present = async () => {
    const order = await presentClientOrder(req.scope, link.order_id, link.expires_at, language);
    return order && inLanguage(req.scope, language, order, lineTitleWords);
  };
  const order = await present();
  if (order) return order;
  // A browser can be faster here than the event that settles the order.
  await settleDepositOrderWorkflow(req.scope).run({ input: { order_id: link.order_id } });
  const settled = await present();
  if (!settled) throw new Refusal("NOT_FOUND");
  return settled;
}
