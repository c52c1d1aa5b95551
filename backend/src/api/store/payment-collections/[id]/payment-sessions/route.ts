import { languageOf } from "@ampoule/domain/language";
import { OpenPaymentSession } from "@ampoule/contract";
import { type MedusaRequest, type MedusaResponse, refetchEntity } from "@medusajs/framework/http";
import { z } from "@medusajs/framework/zod";
import { openDepositSessionWorkflow } from "../../../../../workflows/checkout/open-deposit-session";
import { queryOf } from "../../../../../workflows/checkout/sold-things";
import { limitPaymentSession, rememberOrigin } from "../../../../doors";
import { parse, Refusal } from "../../../../http";
import { ownCartId, signedInCustomer } from "../../../../owners";
import { orStripeUnavailable } from "../../../../stripe-unavailable";

const Links = z.array(z.object({ cart_id: z.string() }));

/**
 * In place of core's route, which charges the whole total, checks no owner and hands the caller's `data` to the
 * provider. The answer is core's. Collections of orders are refused here: their balance is paid elsewhere.
 */
export async function POST(req: MedusaRequest<unknown>, res: MedusaResponse): Promise<void> {
  const { provider_id, data } = parse(OpenPaymentSession, req.body);
  const payment_collection_id = req.params["id"] ?? "";
  const { data: links } = await queryOf(req.scope).graph({
    entity: "cart_payment_collection",
    fields: ["cart_id"],
    filters: { payment_collection_id },
  });
  const cart_id = Links.parse(links)[0]?.cart_id;
  if (!cart_id) throw new Refusal("NOT_FOUND");
  await ownCartId(req, cart_id);
  await limitPaymentSession(req, cart_id);
  const { due_today, ...wishes } = data ?? {};
  const asked_by = signedInCustomer(req) ?? null;
  const asked = { cart_id, payment_collection_id, provider_id };
  // Side by side: nobody waits longer for being remembered.
  const [{ result }] = await Promise.all([
    orStripeUnavailable(() =>
      openDepositSessionWorkflow(req.scope).run({
        input: { ...asked, data: wishes, shown: { due_today }, asked_by, language: languageOf(req.locale) },
      }),
    ),
    rememberOrigin(req, cart_id),
  ]);
  if (!result.ok) throw new Refusal(result.code);
  const payment_collection = await refetchEntity({
    entity: "payment_collection",
    idOrFilter: payment_collection_id,
    scope: req.scope,
    fields: req.queryConfig.fields,
  });
  res.status(200).json({ payment_collection });
}
