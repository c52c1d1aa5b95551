import type Stripe from "stripe";
import { API_VERSION } from "../wire/api-version";

/** The events that this emulator sends, each with the object that it carries. */
export interface EventObjects {
  "charge.captured": Stripe.Charge;
  "charge.dispute.closed": Stripe.Dispute;
  "charge.dispute.created": Stripe.Dispute;
  "charge.dispute.funds_reinstated": Stripe.Dispute;
  "charge.dispute.funds_withdrawn": Stripe.Dispute;
  "charge.dispute.updated": Stripe.Dispute;
  "charge.failed": Stripe.Charge;
  "charge.refund.updated": Stripe.Refund;
  "charge.refunded": Stripe.Charge;
  "charge.succeeded": Stripe.Charge;
  "customer.created": Stripe.Customer;
  "customer.deleted": Stripe.Customer;
  "customer.updated": Stripe.Customer;
  "payment_intent.amount_capturable_updated": Stripe.PaymentIntent;
  "payment_intent.canceled": Stripe.PaymentIntent;
  "payment_intent.created": Stripe.PaymentIntent;
  "payment_intent.payment_failed": Stripe.PaymentIntent;
  "payment_intent.processing": Stripe.PaymentIntent;
  "payment_intent.requires_action": Stripe.PaymentIntent;
  "payment_intent.succeeded": Stripe.PaymentIntent;
  "payment_method.attached": Stripe.PaymentMethod;
  "payment_method.detached": Stripe.PaymentMethod;
  "payment_method.updated": Stripe.PaymentMethod;
  "payout.created": Stripe.Payout;
  "payout.paid": Stripe.Payout;
  "payout.reconciliation_completed": Stripe.Payout;
  "refund.created": Stripe.Refund;
  "refund.failed": Stripe.Refund;
  "refund.updated": Stripe.Refund;
}
export type EventType = keyof EventObjects & Stripe.Event.Type;

interface NewEvent<T extends EventType> {
  id: string;
  created: number;
  type: T;
  object: EventObjects[T];
  previous_attributes?: Partial<EventObjects[T]> | undefined;
  pending_webhooks: number;
  request: Stripe.Event.Request;
}

export function buildEvent<T extends EventType>(given: NewEvent<T>): Stripe.EventBase {
  return {
    id: given.id,
    object: "event",
    api_version: API_VERSION,
    created: given.created,
    data: {
      object: given.object,
      ...(given.previous_attributes ? { previous_attributes: given.previous_attributes } : {}),
    },
    livemode: false,
    pending_webhooks: given.pending_webhooks,
    request: given.request,
    type: given.type,
  };
}
