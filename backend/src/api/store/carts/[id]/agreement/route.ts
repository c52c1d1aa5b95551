import { type AgreementResponse, SignAgreement } from "@ampoule/contract";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { z } from "@medusajs/framework/zod";
import { CLINIC_MODULE, type ClinicModuleService } from "../../../../../modules/clinic";
import { PAYMENT_SCHEDULE_MODULE, type PaymentScheduleModuleService } from "../../../../../modules/payment-schedule";
import { agreementOf } from "../../../../../modules/payment-schedule/service";
import { agreementOver, agreementState } from "../../../../../workflows/checkout/agreement-of";
import type { CheckoutCart } from "../../../../../workflows/checkout/cart";
import { quoteCart } from "../../../../../workflows/checkout/quote";
import { signAgreementWorkflow } from "../../../../../workflows/checkout/sign-agreement";
import { currentTerms } from "../../../../../workflows/checkout/sold-things";
import { answerOnce, parse, Refusal } from "../../../../http";
import { ownCart } from "../../../../owners";

/** The agreement over what is in the cart, and whether it has been signed. */
export async function GET(req: MedusaRequest, res: MedusaResponse<z.infer<typeof AgreementResponse>>): Promise<void> {
  const cart = await ownCart(req, req.params["id"] ?? "");
  const document = await documentFor(req, cart);
  const schedule = await req.scope.resolve<PaymentScheduleModuleService>(PAYMENT_SCHEDULE_MODULE).ofCart(cart.id);
  const state = agreementState(schedule ? agreementOf(schedule) : undefined, document);
  res.json({ agreement: { document, state } });
}

/** Signs it. Another text than the one that holds now is refused. */
export async function POST(req: MedusaRequest<unknown>, res: MedusaResponse): Promise<void> {
  const signing = parse(SignAgreement, req.body);
  const cart = await ownCart(req, req.params["id"] ?? "");
  if (cart.completed) throw new Refusal("CART_COMPLETED");
  const document = await documentFor(req, cart);
  await answerOnce(req, res, async () => {
    const { result } = await signAgreementWorkflow(req.scope).run({ input: { cart_id: cart.id, document, signing } });
    if (!result.ok) throw new Refusal(result.code);
    return { status: 200, body: { agreement: { document, state: result.value } } };
  });
}

async function documentFor(req: MedusaRequest<unknown>, cart: CheckoutCart) {
  const [terms, clinic] = await Promise.all([
    currentTerms(req.scope, cart),
    req.scope.resolve<ClinicModuleService>(CLINIC_MODULE).theClinic(),
  ]);
  const quote = quoteCart(cart, terms);
  if (!quote.ok) throw new Refusal(quote.code);
  return agreementOver(quote.value.snapshot, clinic);
}
