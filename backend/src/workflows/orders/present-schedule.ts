import type { OrderFact, PaymentScheduleView } from "@ampoule/contract";
import type { Language } from "@ampoule/domain/language";
import { describeBalanceDue } from "@ampoule/domain/deposit";
import type { MedusaContainer } from "@medusajs/framework/types";
import type { BackendEnvironment } from "@ampoule/contract/environment";
import { openOrderLink, orderLinkToken } from "../../documents/order-link";
import { CLINIC_MODULE, type ClinicModuleService } from "../../modules/clinic";
import { type FactRecord, LEDGER_MODULE, type LedgerModuleService } from "../../modules/ledger";
import { PAYMENT_SCHEDULE_MODULE, type PaymentScheduleModuleService } from "../../modules/payment-schedule";
import { agreementOf, snapshotOf } from "../../modules/payment-schedule/service";
import type { SnapshotLine } from "../../modules/payment-schedule/snapshot";
import { STRIPE_INBOX_MODULE, type StripeInboxModuleService } from "../../modules/stripe-inbox";
import { agreementFor } from "../checkout/agreement-of";
import { readOrder } from "../checkout/order";
import { queryOf } from "../checkout/sold-things";
import { presentEvent, presentTask } from "../inbox/present";
import { outstanding } from "./present-client-order";

type Setting = Pick<BackendEnvironment, "ORDER_LINK_SECRET" | "STOREFRONT_URL" | "STRIPE_API_KEY" | "STRIPE_API_URL">;

const NEWEST = 200;

/** An order's payment as staff see it. Undefined for orders that no client's cart became. */
export async function presentSchedule(
  container: MedusaContainer,
  order_id: string,
  setting: Setting,
): Promise<PaymentScheduleView | undefined> {
  const schedules = container.resolve<PaymentScheduleModuleService>(PAYMENT_SCHEDULE_MODULE);
  const inbox = container.resolve<StripeInboxModuleService>(STRIPE_INBOX_MODULE);
  const [order, schedule] = await Promise.all([readOrder(queryOf(container), order_id), schedules.ofOrder(order_id)]);
  const snapshot = schedule ? snapshotOf(schedule) : undefined;
  if (!order || !schedule || !snapshot) return undefined;
  const { payment_intent_id } = schedule;
  const about = payment_intent_id ? { $or: [{ order_id }, { payment_intent_id }] } : { order_id };
  const [clinic, history, facts, events, tasks] = await Promise.all([
    container.resolve<ClinicModuleService>(CLINIC_MODULE).theClinic(),
    schedules.listClearanceDecisions({ order_id }, { order: { decided_at: "ASC" }, take: NEWEST }),
    container
      .resolve<LedgerModuleService>(LEDGER_MODULE)
      .listFacts({ order_id }, { order: { happened_at: "ASC" }, take: NEWEST }),
    inbox.listStripeEvents(about, { order: { happened_at: "ASC" }, take: NEWEST }),
    inbox.listPaymentTasks(about, { order: { created_at: "ASC" }, take: NEWEST }),
  ]);
  const json = (minor: bigint | string) => ({ minor: String(minor), currency: snapshot.currency });
  const owed = outstanding(order, schedule.clearance_status);
  return {
    order_id,
    plan: snapshot.plan,
    currency: snapshot.currency,
    total: json(snapshot.total_minor),
    deposit: json(snapshot.due_today_minor),
    balance: json(owed),
    balance_due: snapshot.balance_due,
    balance_due_sentence: owed > 0n ? describeBalanceDue(snapshot.balance_due) : null,
    balance_waits_for_clearance: snapshot.lines.some((line) => line.terms?.balance_waits_for_clearance ?? false),
    paid: json(order.paid),
    refunded: json(order.refunded),
    refund_sentence: snapshot.refund_sentence,
    card_kept: schedule.keep_card,
    agreement: agreementFor(agreementOf(schedule), snapshot, clinic).state,
    clearance: {
      status: schedule.clearance_status,
      history: history.map((each) => ({
        decision: each.decision,
        decided_by: each.decided_by_name,
        decided_at: new Date(each.decided_at).toISOString(),
      })),
    },
    stripe_payment_url: paymentUrl(payment_intent_id, setting),
    payment_intent_id,
    settled_at: schedule.settled_at ? new Date(schedule.settled_at).toISOString() : null,
    client_link: clientLink(order.id, order.placed_at, snapshot.language, setting),
    lines: snapshot.lines.map((line) => scheduleLine(line, snapshot.currency)),
    facts: facts.map(orderFact),
    stripe_events: events.map(presentEvent),
    tasks: tasks.map(presentTask),
  };
}

/** The payment at Stripe's dashboard; the emulator has none. */
function paymentUrl(payment_intent_id: string | null, setting: Setting): string | null {
  if (!payment_intent_id || setting.STRIPE_API_URL) return null;
  const mode = setting.STRIPE_API_KEY.includes("_test_") ? "test/" : "";
  return `https://dashboard.stripe.com/${mode}payments/${payment_intent_id}`;
}

function clientLink(
  order_id: string,
  placed_at: Date,
  language: Language,
  setting: Setting,
): PaymentScheduleView["client_link"] {
  const token = orderLinkToken(order_id, placed_at, setting.ORDER_LINK_SECRET);
  const link = openOrderLink(token, setting.ORDER_LINK_SECRET, new Date());
  if (link.kind !== "valid") return null;
  const url = new URL(`/${language}/order/${token}`, setting.STOREFRONT_URL).toString();
  return { url, expires_at: link.expires_at.toISOString() };
}

function scheduleLine(line: SnapshotLine, currency: string): PaymentScheduleView["lines"][number] {
  const json = (minor: string) => ({ minor, currency });
  return {
    line_item_id: line.line_item_id,
    title: line.title,
    sku: line.sku,
    quantity: line.quantity,
    sessions: (line.terms?.sessions ?? 0) * line.quantity,
    terms_version: line.terms_version,
    total: json(line.total_minor),
    tax: json(line.tax_minor),
    discount: json(line.discount_minor),
    due_today: json(line.due_today_minor),
    balance: json(line.balance_minor),
  };
}

/** A decision moves no money: it has no amount to show. */
function orderFact(fact: FactRecord): OrderFact {
  const moves = fact.kind !== "clearance_decided";
  return {
    id: fact.id,
    kind: fact.kind,
    reference: fact.reference,
    amount: moves ? { minor: fact.amount_minor, currency: fact.currency_code } : null,
    actor: fact.actor,
    local_date: fact.local_date,
    happened_at: new Date(fact.happened_at).toISOString(),
    recorded_at: new Date(fact.recorded_at).toISOString(),
  };
}
