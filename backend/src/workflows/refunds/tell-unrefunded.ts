import { cancelOrderWorkflow } from "@medusajs/medusa/core-flows";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { describeError } from "../../log/describe-error";
import { STRIPE_INBOX_MODULE, type StripeInboxModuleService } from "../../modules/stripe-inbox";
import { readPaidOrder } from "../checkout/order";
import { queryOf } from "../checkout/sold-things";
import { notifyStaff } from "../notify-staff";
import { chargeAtStripe, stripePayments } from "./charge-at-stripe";
import { sayUnrefunded } from "./judge-cancel";

const Canceled = z.object({ id: z.string() });

/**
 * Core swallows the error of a refund that Stripe didn't make while an order is canceled, and counts it as made. This
 * asks Stripe afterwards, whoever canceled. It never throws: that would undo the canceling beside money that has gone.
 */
cancelOrderWorkflow.hooks.orderCanceled(async ({ order }, { container }) => {
  const { id } = Canceled.parse(order);
  try {
    await tellUnrefunded(container, id);
  } catch (error) {
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .error(`order ${id} was canceled, and nobody could look whether its money is back: ${describeError(error)}`);
  }
});

async function tellUnrefunded(container: MedusaContainer, order_id: string): Promise<void> {
  const order = await readPaidOrder(queryOf(container), order_id);
  if (!order) return;
  for (const payment of stripePayments(order)) {
    const unrefunded = sayUnrefunded(payment, await chargeAtStripe(container, payment.intent_id), order.currency);
    if (!unrefunded) continue;
    const raised = await container.resolve<StripeInboxModuleService>(STRIPE_INBOX_MODULE).raise({
      reference: `cancel:${payment.intent_id}`,
      kind: "refund_failed",
      sentence: unrefunded.sentence,
      order_id,
      payment_intent_id: payment.intent_id,
      amount_minor: String(unrefunded.missing),
      currency_code: order.currency,
    });
    if (raised) await notifyStaff(container, "A canceled order has to be refunded by hand", "See the order's payment.");
  }
}
