import type { ErrorCode, OpenPaymentSession } from "@ampoule/contract";
import {
  acquireLockStep,
  createPaymentAccountHolderStep,
  createPaymentSessionStep,
  createRemoteLinkStep,
  deletePaymentSessionsWorkflow,
  refreshCartItemsWorkflow,
  releaseLockStep,
  updatePaymentCollectionStep,
  validatePaymentProviderInRegionStep,
} from "@medusajs/medusa/core-flows";
import { Modules } from "@medusajs/framework/utils";
import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { decideSessionStep, type SessionDecision } from "./steps/decide-session";
import { keepQuoteStep } from "./steps/keep-quote";

export type OpenDepositSessionInput = {
  readonly cart_id: string;
  readonly payment_collection_id: string;
  readonly provider_id: string;
  readonly data: NonNullable<OpenPaymentSession["data"]>;
};

export type OpenedOrRefused = { readonly ok: true } | { readonly ok: false; readonly code: ErrorCode };

/**
 * Opens the one payment session of a cart, over what is due today and not over the collection's whole amount. Under
 * the cart's lock: quote again, delete what was open before (which cancels it at Stripe), open, keep the quote. The
 * same request again finds its session still there and changes nothing. A refusal is a value and changes nothing.
 */
export const openDepositSessionWorkflow = createWorkflow("open-deposit-session", (input: OpenDepositSessionInput) => {
  acquireLockStep({ key: input.cart_id, timeout: 15, ttl: 90 });
  const first = decideSessionStep(input);
  const second = when("cart-is-priced-again", { first }, ({ first }) => first.kind === "repriced").then(() => {
    refreshCartItemsWorkflow.runAsStep({ input: { cart_id: input.cart_id, force_refresh: true } });
    return decideSessionStep(
      transform({ input, first }, ({ input, first }) => ({
        ...input,
        total_before_minor: first.kind === "repriced" ? first.total_minor : "",
      })),
    ).config({ name: "decide-session-again" });
  });
  const decision = transform({ first, second }, ({ first, second }) => second ?? first);

  // Siblings, not nested: the composer refuses a `when` inside another.
  when("session-has-to-be-opened", { decision }, ({ decision }) => decision.kind === "open").then(() => {
    const opening = transform({ decision }, ({ decision }) => opened(decision));
    validatePaymentProviderInRegionStep({
      payment_collection_id: opening.payment_collection_id,
      provider_id: opening.provider_id,
    });
    deletePaymentSessionsWorkflow.runAsStep({ input: { ids: opening.stale_session_ids } });
    updatePaymentCollectionStep({
      selector: { id: opening.payment_collection_id },
      update: { amount: opening.total_major, currency_code: opening.currency },
    });
  });
  const made = when("card-is-kept-for-the-first-time", { decision }, ({ decision }) => needsAccount(decision)).then(
    () => {
      const opening = transform({ decision }, ({ decision }) => opened(decision));
      const account = createPaymentAccountHolderStep({
        provider_id: opening.provider_id,
        // Stripe learns the reference alone; Medusa's type asks for an address that nobody here reads.
        context: { customer: transform({ opening }, ({ opening }) => ({ id: opening.customer_id ?? "", email: "" })) },
      }).config({ noCompensation: true });
      createRemoteLinkStep(
        transform({ opening, account }, ({ opening, account }) => [
          {
            [Modules.CUSTOMER]: { customer_id: opening.customer_id },
            [Modules.PAYMENT]: { account_holder_id: account.id },
          },
        ]),
      ).config({ noCompensation: true });
      return account;
    },
  );
  when("session-is-opened", { decision }, ({ decision }) => decision.kind === "open").then(() => {
    const opening = transform({ decision }, ({ decision }) => opened(decision));
    const session = createPaymentSessionStep(
      transform({ opening, made }, ({ opening, made }) => {
        const account = made ?? opening.account_holder;
        return {
          payment_collection_id: opening.payment_collection_id,
          provider_id: opening.provider_id,
          amount: opening.due_today_major,
          currency_code: opening.currency,
          data: opening.session_data,
          context: opening.keep_card && account ? { account_holder: { data: account.data } } : {},
        };
      }),
    );
    keepQuoteStep(transform({ opening, session }, ({ opening, session }) => ({ opening, session_id: session.id })));
  });

  releaseLockStep({ key: input.cart_id });
  return new WorkflowResponse(
    transform({ decision }, ({ decision }): OpenedOrRefused =>
      decision.kind === "refused" ? { ok: false, code: decision.code } : { ok: true },
    ),
  );
});

export type Opening = Extract<SessionDecision, { kind: "open" }>;

/** Only ever asked inside `when(kind === "open")`, which the composer's types can't see. */
function opened(decision: SessionDecision): Opening {
  if (decision.kind !== "open") throw new Error("Broken invariant: there is a session to open");
  return decision;
}

function needsAccount(decision: SessionDecision): boolean {
  return (
    decision.kind === "open" && decision.keep_card && decision.customer_id !== null && decision.account_holder === null
  );
}
