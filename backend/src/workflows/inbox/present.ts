import type { PaymentTask, StripeEventView } from "@ampoule/contract";
import type { PaymentTaskRecord, StripeEventRecord } from "../../modules/stripe-inbox/service";

const instant = (date: Date | null): string | null => (date === null ? null : new Date(date).toISOString());

export function presentEvent(event: StripeEventRecord): StripeEventView {
  return {
    id: event.id,
    event_id: event.event_id,
    type: event.type,
    status: event.status,
    outcome: event.outcome,
    attempts: event.attempts,
    last_error: event.last_error,
    payment_intent_id: event.payment_intent_id,
    cart_id: event.cart_id,
    order_id: event.order_id,
    source: event.source,
    happened_at: new Date(event.happened_at).toISOString(),
    received_at: new Date(event.received_at).toISOString(),
    next_attempt_at: instant(event.next_attempt_at),
    applied_at: instant(event.applied_at),
  };
}

export function presentTask(task: PaymentTaskRecord): PaymentTask {
  return {
    id: task.id,
    kind: task.kind,
    sentence: task.sentence,
    order_id: task.order_id,
    cart_id: task.cart_id,
    payment_intent_id: task.payment_intent_id,
    amount:
      task.amount_minor !== null && task.currency_code !== null
        ? { minor: task.amount_minor, currency: task.currency_code }
        : null,
    created_at: new Date(task.created_at).toISOString(),
    resolved:
      task.resolved_at === null
        ? null
        : { at: new Date(task.resolved_at).toISOString(), by: task.resolved_by, note: task.resolved_note },
  };
}
