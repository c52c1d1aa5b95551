import { SignAgreement } from "@ampoule/contract";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { cartOfOrder } from "../../../../../workflows/checkout/order";
import { signAgreementWorkflow } from "../../../../../workflows/checkout/sign-agreement";
import { queryOf } from "../../../../../workflows/checkout/sold-things";
import { answerOnce, parse, Refusal } from "../../../../http";
import { orderBehindLink } from "../../../../order-link-door";

/** Signs an order's agreement that was still due: one that a stock storefront placed. */
export async function POST(req: MedusaRequest<unknown>, res: MedusaResponse): Promise<void> {
  const signing = parse(SignAgreement, req.body);
  const order = await orderBehindLink(req);
  const cart_id = await cartOfOrder(queryOf(req.scope), order.id);
  if (!cart_id) throw new Refusal("NOT_FOUND");
  await answerOnce(req, res, async () => {
    const { result } = await signAgreementWorkflow(req.scope).run({
      input: { cart_id, document: order.agreement.document, signing, covers: null },
    });
    if (!result.ok) throw new Refusal(result.code);
    return { status: 200, body: { agreement: { document: order.agreement.document, state: result.value } } };
  });
}
