import { languageOf } from "@ampoule/domain/language";
import { type PaymentPlanResponse, Plan } from "@ampoule/contract";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { z } from "@medusajs/framework/zod";
import { gateOf } from "../../../../../workflows/checkout/gates";
import { presentQuote, quoteCart } from "../../../../../workflows/checkout/quote";
import { currentTerms, saleSettings } from "../../../../../workflows/checkout/sold-things";
import { lineTitleWords } from "../../../../../workflows/checkout/line-title-words";
import { inLanguage } from "../../../../../workflows/phrasebook/in-language";
import { parse, Refusal } from "../../../../http";
import { ownCart } from "../../../../owners";

const Query = z.strictObject({ plan: Plan.optional() });

/** What the cart pays today and later. The same figures are charged. */
export async function GET(req: MedusaRequest, res: MedusaResponse<z.infer<typeof PaymentPlanResponse>>): Promise<void> {
  const { plan } = parse(Query, req.query);
  const cart = await ownCart(req, req.params["id"] ?? "");
  if (cart.completed) throw new Refusal("CART_COMPLETED");
  const [terms, settings] = await Promise.all([currentTerms(req.scope, cart), saleSettings(req.scope, cart)]);
  const gate = gateOf(settings, cart.total);
  if (gate) throw new Refusal(gate);
  const language = languageOf(req.locale);
  const quote = quoteCart(cart, terms, plan, language);
  if (!quote.ok) throw new Refusal(quote.code);
  const plan_in_words = await inLanguage(req.scope, language, presentQuote(quote.value), lineTitleWords);
  res.json({ payment_plan: plan_in_words });
}
