import { languageOf } from "@ampoule/domain/language";
import { type AgreementResponse, SignAgreement } from "@ampoule/contract";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { z } from "@medusajs/framework/zod";
import { CLINIC_MODULE, type ClinicModuleService } from "../../../../../modules/clinic";
import { PAYMENT_SCHEDULE_MODULE, type PaymentScheduleModuleService } from "../../../../../modules/payment-schedule";
import { agreementOf } from "../../../../../modules/payment-schedule/service";
import { agreedTerms, agreementFor } from "../../../../../workflows/checkout/agreement-of";
import type { CheckoutCart } from "../../../../../workflows/checkout/cart";
import { quoteCart } from "../../../../../workflows/checkout/quote";
import { signAgreementWorkflow } from "../../../../../workflows/checkout/sign-agreement";
import { currentTerms } from "../../../../../workflows/checkout/sold-things";
import { answerOnce, parse, Refusal } from "../../../../http";
import { ownCart } from "../../../../owners";

/** The agreement over what is in the cart, and whether it has been signed. */
export async function GET(req: MedusaRequest, res: MedusaResponse<z.infer<typeof AgreementResponse>>): Promise<void> {
  const cart = await ownCart(req, req.params["id"] ?? "");
  const { document, state } = await agreementNow(req, cart);
  res.json({ agreement: { document, state } });
}

/** Signs it. Another text than the one that holds now is refused. */
export async function POST(req: MedusaRequest<unknown>, res: MedusaResponse): Promise<void> {
  const signing = parse(SignAgreement, req.body);
  const cart = await ownCart(req, req.params["id"] ?? "");
  if (cart.completed) throw new Refusal("CART_COMPLETED");
  const { document, covers } = await agreementNow(req, cart);
  await answerOnce(req, res, async () => {
    const { result } = await signAgreementWorkflow(req.scope).run({
      input: { cart_id: cart.id, document, signing, covers },
    });
    if (!result.ok) throw new Refusal(result.code);
    return { status: 200, body: { agreement: { document, state: result.value } } };
  });
}

async function agreementNow(req: MedusaRequest<unknown>, cart: CheckoutCart) {
  const [terms, clinic, schedule] = await Promise.all([
    currentTerms(req.scope, cart),
    req.scope.resolve<ClinicModuleService>(CLINIC_MODULE).theClinic(),
    req.scope.resolve<PaymentScheduleModuleService>(PAYMENT_SCHEDULE_MODULE).ofCart(cart.id),
  ]);
  const quote = quoteCart(cart, terms, undefined, languageOf(req.locale));
  if (!quote.ok) throw new Refusal(quote.code);
  const { snapshot } = quote.value;
  return {
    ...agreementFor(schedule ? agreementOf(schedule) : undefined, snapshot, clinic),
    covers: agreedTerms(snapshot),
  };
}
