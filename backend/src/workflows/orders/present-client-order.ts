import type { Language } from "@ampoule/domain/language";
import type { ClearanceStatus, ClientOrder } from "@ampoule/contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { CLINIC_MODULE, type ClinicModuleService } from "../../modules/clinic";
import { PAYMENT_SCHEDULE_MODULE, type PaymentScheduleModuleService } from "../../modules/payment-schedule";
import { agreementOf, snapshotOf } from "../../modules/payment-schedule/service";
import { agreementFor } from "../checkout/agreement-of";
import { type CheckoutOrder, readOrder } from "../checkout/order";
import { presentLine, refundOfDeposit, refundSentence, subtotalOf } from "../checkout/quote";
import { queryOf } from "../checkout/sold-things";

/**
 * What is still owed, minor units: nothing on an order that is canceled, or whose client a clinician has declined. Core
 * takes what went back off the order's total, so that it isn't asked for again: it counts once.
 */
export function outstanding(order: CheckoutOrder, clearance: ClearanceStatus | undefined): bigint {
  const owed = order.total - (order.paid - order.refunded);
  return order.canceled || clearance === "declined" || owed < 0n ? 0n : owed;
}

/** The order as its client sees it, in the language that they read. Undefined until it is settled, which takes a moment after it is placed. */
export async function presentClientOrder(
  container: MedusaContainer,
  order_id: string,
  link_expires_at: Date,
  language: Language,
): Promise<ClientOrder | undefined> {
  const [order, schedule, clinic] = await Promise.all([
    readOrder(queryOf(container), order_id),
    container.resolve<PaymentScheduleModuleService>(PAYMENT_SCHEDULE_MODULE).ofOrder(order_id),
    container.resolve<ClinicModuleService>(CLINIC_MODULE).theClinic(),
  ]);
  const snapshot = schedule ? snapshotOf(schedule) : undefined;
  if (!order || !schedule || !snapshot) return undefined;
  const { currency } = snapshot;
  const json = (minor: bigint) => ({ minor: String(minor), currency });
  const sum = (of: "tax_minor" | "discount_minor") => snapshot.lines.reduce((all, line) => all + BigInt(line[of]), 0n);
  const owed = outstanding(order, schedule.clearance_status);
  return {
    id: order.id,
    display_id: order.display_id,
    placed_at: order.placed_at.toISOString(),
    email: order.email ?? "",
    status: order.canceled ? "canceled" : "placed",
    plan: snapshot.plan,
    currency,
    subtotal: json(snapshot.lines.reduce((all, line) => all + subtotalOf(line), 0n)),
    discount: json(sum("discount_minor")),
    tax: json(sum("tax_minor")),
    total: json(BigInt(snapshot.total_minor)),
    paid: json(order.paid),
    refunded: json(order.refunded),
    balance: json(owed),
    balance_due: owed > 0n ? snapshot.balance_due : { kind: "none" },
    balance_waits_for_clearance: snapshot.lines.some((line) => line.terms?.balance_waits_for_clearance ?? false),
    card_kept: schedule.keep_card,
    clearance: schedule.clearance_status,
    agreement: agreementFor(agreementOf(schedule), snapshot, clinic, language),
    refund_sentence:
      language === snapshot.language ? snapshot.refund_sentence : refundSentence(snapshot.lines, language),
    refund_of_deposit: owed > 0n ? refundOfDeposit(snapshot) : null,
    lines: snapshot.lines.map((line) => ({
      ...presentLine(line, snapshot),
      spacing: line.terms?.spacing ?? null,
      duration_min: line.terms?.duration_min ?? null,
    })),
    link_expires_at: link_expires_at.toISOString(),
  };
}
