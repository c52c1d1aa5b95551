import type Stripe from "stripe";
import { z } from "zod";
import { CardMethod } from "../../payment/card-input";
import {
  address,
  created,
  emptyable,
  integer,
  metadata,
  pagination,
  parametersOf,
  text,
  truth,
} from "../../wire/parameters";

const future = () => z.enum(["off_session", "on_session"]);
const methodOptions = () =>
  z.strictObject({
    card: z.strictObject({ request_three_d_secure: z.enum(["any", "automatic", "challenge"]).optional() }).optional(),
  });
const shipping = () =>
  z.strictObject({ address: address(), name: text(), phone: text().optional(), carrier: text().optional() });
const cardOnly = () => z.array(z.literal("card")).min(1);
const captureMethod = () => z.enum(["automatic", "automatic_async", "manual"]);
const offSession = () => z.union([truth(), z.enum(["one_off", "recurring"]).transform(() => true)]);
const returnUrl = () => z.url({ protocol: /^https?$/ });

/** What both create-and-confirm and confirm take. */
const confirmation = {
  error_on_requires_action: truth().optional(),
  off_session: offSession().optional(),
  payment_method: text().optional(),
  payment_method_data: CardMethod.optional(),
  payment_method_options: methodOptions().optional(),
  return_url: returnUrl().optional(),
  use_stripe_sdk: truth().optional(),
};

export const Create = parametersOf<Stripe.PaymentIntentCreateParams>()({
  ...confirmation,
  amount: integer(1),
  currency: text(3).transform((code) => code.toLowerCase()),
  allowed_payment_method_types: cardOnly().optional(),
  automatic_payment_methods: z
    .strictObject({ enabled: truth(), allow_redirects: z.enum(["always", "never"]).optional() })
    .optional(),
  capture_method: captureMethod().optional(),
  confirm: truth().optional(),
  confirmation_method: z.literal("automatic").optional(),
  customer: text().optional(),
  description: text().optional(),
  metadata: metadata().optional(),
  receipt_email: text().optional(),
  setup_future_usage: future().optional(),
  shipping: shipping().optional(),
  statement_descriptor: text(22).optional(),
  statement_descriptor_suffix: text(22).optional(),
});

export type Create = z.output<typeof Create>;

export const Confirm = parametersOf<Stripe.PaymentIntentConfirmParams>()({
  ...confirmation,
  capture_method: captureMethod().optional(),
  receipt_email: emptyable(text()).optional(),
  setup_future_usage: emptyable(future()).optional(),
  shipping: emptyable(shipping()).optional(),
});
export type Confirm = z.output<typeof Confirm>;

/** A publishable key confirms what the server made: it can't change how it is captured or kept. */
export const PublishableConfirm = Confirm.omit({
  capture_method: true,
  off_session: true,
  error_on_requires_action: true,
  payment_method_options: true,
});

export const Update = parametersOf<Stripe.PaymentIntentUpdateParams>()({
  amount: integer(1).optional(),
  capture_method: captureMethod().optional(),
  currency: text(3)
    .transform((code) => code.toLowerCase())
    .optional(),
  customer: text().optional(),
  description: text().optional(),
  metadata: metadata().optional(),
  payment_method: text().optional(),
  payment_method_options: methodOptions().optional(),
  receipt_email: emptyable(text()).optional(),
  setup_future_usage: emptyable(future()).optional(),
  shipping: emptyable(shipping()).optional(),
  statement_descriptor: text(22).optional(),
  statement_descriptor_suffix: text(22).optional(),
});

export const Capture = parametersOf<Stripe.PaymentIntentCaptureParams>()({
  amount_to_capture: integer(1).optional(),
  final_capture: z
    .literal("true")
    .transform(() => true)
    .optional(),
  metadata: metadata().optional(),
});

export const Cancel = parametersOf<Stripe.PaymentIntentCancelParams>()({
  cancellation_reason: z.enum(["abandoned", "duplicate", "fraudulent", "requested_by_customer"]).optional(),
});

export const List = parametersOf<Stripe.PaymentIntentListParams>()({
  ...pagination,
  created: created().optional(),
  customer: text().optional(),
});

export const Retrieve = parametersOf<Stripe.PaymentIntentRetrieveParams>()({});
