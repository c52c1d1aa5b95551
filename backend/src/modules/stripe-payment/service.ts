import type {
  AuthorizePaymentInput,
  AuthorizePaymentOutput,
  CancelPaymentInput,
  CancelPaymentOutput,
  CapturePaymentInput,
  CapturePaymentOutput,
  CreateAccountHolderInput,
  CreateAccountHolderOutput,
  DeletePaymentInput,
  DeletePaymentOutput,
  GetPaymentStatusInput,
  GetPaymentStatusOutput,
  InitiatePaymentInput,
  InitiatePaymentOutput,
  RefundPaymentInput,
  RefundPaymentOutput,
  RetrievePaymentInput,
  RetrievePaymentOutput,
  UpdatePaymentInput,
  UpdatePaymentOutput,
  WebhookActionResult,
} from "@medusajs/framework/types";
import { AbstractPaymentProvider, MedusaError, PaymentActions, PaymentSessionStatus } from "@medusajs/framework/utils";
import { ERRORS } from "@ampoule/contract";
import { minorFromRaw, parseCurrency } from "@ampoule/domain/money";
import type Stripe from "stripe";
import { rawAmount } from "../../medusa-money/raw-amount";
import { stripeClient, type StripeClientOptions } from "../../stripe/client";
import { intentParams } from "../../stripe/intent-params";
import { judgeIntent } from "../../stripe/judge-intent";
import { type RefundRefusal, refundRefusalOf } from "../../stripe/refund-refusal";
import { OpeningData, paidData, SessionData, sessionStatus } from "./session-data";
import { cancelIntent } from "./cancel-intent";

/**
 * Stripe as Medusa's payment provider `pp_stripe_stripe`: charged at once, cards only. Amounts arrive in major units
 * and are converted here, once. A refund that Stripe refuses is told in our words, other errors of Stripe pass through
 * unchanged; nothing is booked that Stripe didn't do.
 */
export class StripePaymentProvider extends AbstractPaymentProvider<StripeClientOptions> {
  static override identifier = "stripe";

  private readonly stripe: Stripe;

  constructor(container: Record<string, unknown>, options: StripeClientOptions) {
    super(container, options);
    this.stripe = stripeClient(options);
  }

  async initiatePayment(input: InitiatePaymentInput): Promise<InitiatePaymentOutput> {
    const opening = OpeningData.parse(input.data);
    const amount_minor = minor(input.amount, input.currency_code);
    const customer_id = opening.keep_card ? accountOf(input.context) : undefined;
    const intent = await this.stripe.paymentIntents.create(
      intentParams({
        amount_minor,
        currency: input.currency_code.toLowerCase(),
        session_id: opening.session_id,
        cart_id: opening.cart_id,
        customer_id,
      }),
      { idempotencyKey: `intent:${opening.session_id}` },
    );
    const data: SessionData = {
      ...opening,
      id: intent.id,
      client_secret: intent.client_secret,
      amount_minor: String(amount_minor),
      currency: intent.currency,
      status: intent.status,
      ...(customer_id ? { customer_id } : {}),
    };
    return { id: intent.id, data, status: sessionStatus(intent.status) };
  }

  /** Reads the intent again and asks whether it is the charge of this very session, before anything is booked. */
  async authorizePayment(input: AuthorizePaymentInput): Promise<AuthorizePaymentOutput> {
    const data = SessionData.parse(input.data);
    const intent = await this.read(data.id);
    const mismatch = judgeIntent(intent, {
      session_id: data.session_id,
      amount_minor: BigInt(data.amount_minor),
      currency: data.currency,
    });
    if (mismatch)
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        "The charge isn't this session's.",
        "PAYMENT_AMOUNT_MISMATCH",
      );
    const status = sessionStatus(intent.status);
    return { status, data: status === PaymentSessionStatus.CAPTURED ? paidData(data, intent) : { ...data } };
  }

  /** The intent was captured when it was confirmed: there is nothing to do, and nothing may be done twice. */
  async capturePayment(input: CapturePaymentInput): Promise<CapturePaymentOutput> {
    const data = SessionData.parse(input.data);
    const intent = await this.read(data.id);
    if (intent.status !== "succeeded")
      throw new MedusaError(MedusaError.Types.NOT_ALLOWED, "Stripe has not captured this payment.");
    return { data: paidData(data, intent) };
  }

  async cancelPayment(input: CancelPaymentInput): Promise<CancelPaymentOutput> {
    return { data: { ...input.data, ...(await cancelIntent(this.stripe, idIn(input.data))) } };
  }

  async deletePayment(input: DeletePaymentInput): Promise<DeletePaymentOutput> {
    return { data: { ...input.data, ...(await cancelIntent(this.stripe, idIn(input.data))) } };
  }

  /**
   * `charge_already_refunded` is an error like any other: Medusa must not book a refund that never happened. What Stripe
   * refuses is told in words that staff can act upon; where it didn't answer, its error stays as it is.
   */
  async refundPayment(input: RefundPaymentInput): Promise<RefundPaymentOutput> {
    const data = SessionData.parse(input.data);
    const key = input.context?.idempotency_key;
    const refund = await this.stripe.refunds
      .create(
        { payment_intent: data.id, amount: Number(minor(input.amount, data.currency)) },
        key ? { idempotencyKey: `refund:${key}` } : {},
      )
      .catch((error: unknown) => {
        const code = refundRefusalOf(error);
        throw code ? refundRefused(code) : error;
      });
    if (refund.status === "failed" || refund.status === "canceled") throw refundRefused("REFUND_REFUSED");
    return { data: { ...data } };
  }

  async retrievePayment(input: RetrievePaymentInput): Promise<RetrievePaymentOutput> {
    const data = SessionData.parse(input.data);
    const intent = await this.read(data.id);
    return { data: { ...data, status: intent.status } };
  }

  async getPaymentStatus(input: GetPaymentStatusInput): Promise<GetPaymentStatusOutput> {
    const intent = await this.read(idIn(input.data) ?? "");
    return { status: sessionStatus(intent.status), ...(input.data ? { data: input.data } : {}) };
  }

  async updatePayment(input: UpdatePaymentInput): Promise<UpdatePaymentOutput> {
    const data = SessionData.parse(input.data);
    const amount_minor = minor(input.amount, input.currency_code);
    const same = String(amount_minor) === data.amount_minor && input.currency_code.toLowerCase() === data.currency;
    if (same) return { data: { ...data } };
    const intent = await this.stripe.paymentIntents.update(data.id, {
      amount: Number(amount_minor),
      currency: input.currency_code.toLowerCase(),
    });
    return {
      data: { ...data, amount_minor: String(amount_minor), currency: intent.currency, status: intent.status },
      status: sessionStatus(intent.status),
    };
  }

  /** A Stripe customer without a person: our opaque id is all it carries. */
  async createAccountHolder({ context }: CreateAccountHolderInput): Promise<CreateAccountHolderOutput> {
    const known = accountOf(context);
    if (known) return { id: known };
    const reference = context.customer.id;
    const customer = await this.stripe.customers.create(
      { metadata: { ampoule_client: reference } },
      { idempotencyKey: `customer:${reference}` },
    );
    return { id: customer.id, data: { id: customer.id } };
  }

  /** Core's own webhook route answers before it verifies; ours is `POST /hooks/stripe`. Core's does nothing. */
  async getWebhookActionAndData(): Promise<WebhookActionResult> {
    return { action: PaymentActions.NOT_SUPPORTED };
  }

  private read(id: string): Promise<Stripe.PaymentIntent> {
    return this.stripe.paymentIntents.retrieve(id, { expand: ["latest_charge"] });
  }
}

const WithId = OpeningData.partial().extend({ id: SessionData.shape.id.optional() });
const WithAccount = SessionData.pick({ id: true });

function idIn(data: Record<string, unknown> | undefined): string | undefined {
  return WithId.safeParse(data ?? {}).data?.id;
}

function accountOf(context: { account_holder?: { data?: Record<string, unknown> } } | undefined): string | undefined {
  return WithAccount.safeParse(context?.account_holder?.data).data?.id;
}

const refundRefused = (code: RefundRefusal): MedusaError =>
  new MedusaError(MedusaError.Types.NOT_ALLOWED, ERRORS[code].message, code);

/** Stripe counts as ISO 4217 does, in every currency we know. */
function minor(amount: unknown, currency: string): bigint {
  return minorFromRaw(rawAmount(amount), parseCurrency(currency));
}
