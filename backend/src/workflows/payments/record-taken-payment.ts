import { minorFromRaw, type Currency } from "@ampoule/domain/money";
import type { MedusaContainer } from "@medusajs/framework/types";
import { z } from "@medusajs/framework/zod";
import { Amount, OptionalAmount } from "../../medusa-money/raw-amount";
import { CLINIC_MODULE, type ClinicModuleService } from "../../modules/clinic";
import { LEDGER_MODULE, type LedgerModuleService } from "../../modules/ledger";
import { PAYMENT_SCHEDULE_MODULE, type PaymentScheduleModuleService } from "../../modules/payment-schedule";
import { snapshotOf } from "../../modules/payment-schedule/service";
import { STRIPE_PROVIDER_ID } from "../checkout/judge-completion";
import { cartOfOrder, readPaidOrder } from "../checkout/order";
import { factsOfPayments, factsOfRefunds, type Sold } from "../checkout/payment-facts";
import { queryOf } from "../checkout/sold-things";

/**
 * Writes what the clinic took itself, at its desk, and what it gave back of that into the books; each once, however
 * often it is run. Stripe's payments are left to settlement and to Stripe's events, which know their charges.
 */
export async function recordTakenPayment(container: MedusaContainer, payment_id: string): Promise<void> {
  const order_id = await orderOfPayment(container, payment_id);
  const order = order_id ? await readPaidOrder(queryOf(container), order_id) : undefined;
  const payment = order?.collections.flatMap(({ payments }) => payments).find(({ id }) => id === payment_id);
  if (!order || !payment || payment.provider_id === STRIPE_PROVIDER_ID) return;
  const ledger = container.resolve<LedgerModuleService>(LEDGER_MODULE);
  const [sold, clinic, client_ref] = await Promise.all([
    soldWith(container, order.id, order.currency),
    container.resolve<ClinicModuleService>(CLINIC_MODULE).theClinic(),
    order.customer_id ? ledger.clientReference(order.customer_id) : null,
  ]);
  const books = { order, sold, clinic, client_ref };
  await ledger.record(factsOfPayments(books).filter(({ details }) => details["payment_id"] === payment.id));
  const captured = await ledger.recorded(`payment:${payment.id}`);
  if (captured) await ledger.record(factsOfRefunds(payment, captured, books));
}

const Payment = z.object({ payment_collection_id: z.string() });
const Link = z.object({ order_id: z.string() });

async function orderOfPayment(container: MedusaContainer, id: string): Promise<string | undefined> {
  const query = queryOf(container);
  const { data } = await query.graph({ entity: "payment", fields: ["payment_collection_id"], filters: { id } });
  const [payment] = z.array(Payment).parse(data);
  if (!payment) return undefined;
  const { data: links } = await query.graph({
    entity: "order_payment_collection",
    fields: ["order_id"],
    filters: { payment_collection_id: payment.payment_collection_id },
  });
  return z.array(Link).parse(links)[0]?.order_id;
}

/** As it was quoted; what staff sold without a cart, as the order has it. */
async function soldWith(container: MedusaContainer, order_id: string, currency: Currency): Promise<Sold> {
  const cart_id = await cartOfOrder(queryOf(container), order_id);
  const schedules = container.resolve<PaymentScheduleModuleService>(PAYMENT_SCHEDULE_MODULE);
  const schedule = cart_id ? await schedules.ofCart(cart_id) : undefined;
  return (schedule && snapshotOf(schedule)) ?? (await soldByStaff(container, order_id, currency));
}

const Line = z.object({
  id: z.string(),
  variant_id: z.string().nullish(),
  variant_sku: z.string().nullish(),
  /** An order's is a BigNumber of Medusa's. */
  quantity: z.coerce.number(),
  total: Amount,
  raw_total: OptionalAmount,
  tax_total: Amount,
  raw_tax_total: OptionalAmount,
  discount_total: Amount,
  raw_discount_total: OptionalAmount,
});

/** Such an order was sold under no terms of ours: it has lines with their tax, and neither sessions nor a deposit. */
async function soldByStaff(container: MedusaContainer, order_id: string, currency: Currency): Promise<Sold> {
  const { data } = await queryOf(container).graph({
    entity: "order",
    fields: ["id", "total", "items.*", "items.total", "items.tax_total", "items.discount_total"],
    filters: { id: order_id },
  });
  const [order] = z.array(z.object({ items: z.array(Line) })).parse(data);
  const lines = (order?.items ?? []).map((line) => {
    const total_minor = String(minorFromRaw(line.raw_total ?? line.total, currency));
    return {
      line_item_id: line.id,
      variant_id: line.variant_id ?? null,
      sku: line.variant_sku ?? null,
      quantity: line.quantity,
      terms_version: null,
      terms: null,
      total_minor,
      tax_minor: String(minorFromRaw(line.raw_tax_total ?? line.tax_total, currency)),
      discount_minor: String(minorFromRaw(line.raw_discount_total ?? line.discount_total, currency)),
      due_today_minor: total_minor,
      balance_minor: "0",
    };
  });
  return { plan: null, lines };
}
