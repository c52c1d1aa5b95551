import { minorFromRaw, parseCurrency } from "@ampoule/domain/money";
import type { MedusaContainer } from "@medusajs/framework/types";
import { BigNumber, MathBN } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { Amount, OptionalAmount } from "../../medusa-money/raw-amount";
import { queryOf } from "../checkout/sold-things";
import { hasActiveChange } from "./active-change";
import type { AskedRefund, RefundSituation } from "./judge-refund";

const Movement = z.object({ amount: Amount, raw_amount: OptionalAmount });
const Payment = Movement.extend({
  currency_code: z.string(),
  captures: z.array(Movement).nullish(),
  refunds: z.array(Movement.extend({ created_by: z.string().nullish(), created_at: z.coerce.date() })).nullish(),
});
const Order = z.object({
  status: z.string(),
  summary: z.object({ raw_pending_difference: OptionalAmount, pending_difference: OptionalAmount }).nullish(),
});

export type RefundToRead = Omit<AskedRefund, "amount"> & {
  readonly payment_id: string;
  readonly order_id: string;
  /** Major units, as Medusa's route takes it; all of the payment where it is left out. */
  readonly amount: number | undefined;
};

/** What is asked for and what it is judged by, in minor units. To be read under the order's lock. */
export async function readRefund(
  container: MedusaContainer,
  { payment_id, order_id, amount, ...asked }: RefundToRead,
): Promise<{ asked: AskedRefund; situation: RefundSituation }> {
  const query = queryOf(container);
  const [payments, orders, change_active] = await Promise.all([
    query.graph({
      entity: "payment",
      fields: ["amount", "raw_amount", "currency_code", "captures.*", "refunds.*"],
      filters: { id: payment_id },
    }),
    // The total makes Medusa work out the summary, by which core's workflow counts too.
    query.graph({ entity: "order", fields: ["id", "status", "summary", "total"], filters: { id: order_id } }),
    hasActiveChange(container, order_id),
  ]);
  const payment = Payment.parse(payments.data[0]);
  const order = Order.parse(orders.data[0]);
  const currency = parseCurrency(payment.currency_code);
  const minor = (each: z.infer<typeof Movement>) => minorFromRaw(each.raw_amount ?? each.amount, currency);
  const wanted = amount ?? payment.raw_amount ?? payment.amount;
  return {
    asked: { ...asked, amount: minorFromRaw(wanted, currency) },
    situation: {
      canceled: order.status === "canceled",
      change_active,
      needs_credit_line: exceedsOwed(wanted, order.summary),
      captured: (payment.captures ?? []).reduce((sum, each) => sum + minor(each), 0n),
      refunds: (payment.refunds ?? []).map((each) => ({
        amount: minor(each),
        created_by: each.created_by ?? null,
        created_at: each.created_at,
      })),
    },
  };
}

/**
 * Whether more is wanted than the order owes the client. In core's own arithmetic, which knows fractions of a cent: it
 * decides by this whether it writes a credit line.
 */
function exceedsOwed(wanted: z.infer<typeof Amount>, summary: z.infer<typeof Order>["summary"]): boolean {
  const pending = summary?.raw_pending_difference ?? summary?.pending_difference ?? 0;
  const owed = MathBN.mult(new BigNumber(pending), -1);
  return MathBN.gt(new BigNumber(wanted), MathBN.gt(owed, 0) ? owed : 0);
}
