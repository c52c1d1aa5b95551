import type { ErrorCode, OpenDepositSession } from "@ampoule/contract";
import type { Language } from "@ampoule/domain/language";
import {
  acquireLockStep,
  createPaymentAccountHolderStep,
  createPaymentSessionStep,
  createRemoteLinkStep,
  refreshCartItemsWorkflow,
  releaseLockStep,
  updatePaymentCollectionStep,
} from "@medusajs/medusa/core-flows";
import { Modules } from "@medusajs/framework/utils";
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import { type CollectionWanted, openCollection } from "./open-collection";
import { clientSecretOf, decideSessionStep, type OpenedSession, type SessionDecision } from "./steps/decide-session";
import { keepQuoteStep } from "./steps/keep-quote";

export type OpenDepositSessionInput = {
  readonly cart_id: string;
  /** Null for the cart's own, which is made where there is none. */
  readonly payment_collection_id: string | null;
  readonly provider_id: string;
  readonly data: Pick<OpenDepositSession, "plan" | "keep_card">;
  /** What the client has on the screen. */
  readonly shown: OpenDepositSession["shown"];
  /** What the client reads, and is written to in. */
  readonly language: Language;
  /** The signed-in customer; null for a guest. To others than its owner a cart isn't there. */
  readonly asked_by: string | null;
};

export type OpenedOrRefused =
  { readonly ok: true; readonly session: OpenedSession } | { readonly ok: false; readonly code: ErrorCode };

/** Nothing takes it back: an opening that fails leaves it for the next one. */
const openCollectionStep = createStep(
  "open-collection",
  async (wanted: CollectionWanted, { container }) => new StepResponse({ id: await openCollection(container, wanted) }),
);

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
  when("collection-is-over-another-total", { decision }, ({ decision }) => isOff(decision)).then(() => {
    const opening = transform({ decision }, ({ decision }) => {
      const { payment_collection_id, total_major, currency } = opened(decision);
      return { collection_id: payment_collection_id ?? "", total_major, currency };
    });
    updatePaymentCollectionStep({
      selector: { id: opening.collection_id },
      update: { amount: opening.total_major, currency_code: opening.currency },
      // Right whatever becomes of this opening.
    }).config({ noCompensation: true });
  });
  const collection = when("cart-has-no-collection", { decision }, ({ decision }) => needsCollection(decision)).then(
    () =>
      openCollectionStep(
        transform({ decision }, ({ decision }) => {
          const { cart_id, currency, total_major, collection_before: before } = opened(decision);
          return { cart_id, of: { cart_id }, before, currency, amount_major: total_major };
        }),
      ),
  );
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
  const fresh = when("session-is-opened", { decision }, ({ decision }) => decision.kind === "open").then(() => {
    const opening = transform({ decision, collection }, ({ decision, collection }) => {
      const { payment_collection_id, ...rest } = opened(decision);
      return { ...rest, payment_collection_id: payment_collection_id ?? collection?.id ?? "" };
    });
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
    keepQuoteStep(
      transform({ opening, session }, ({ opening, session }) => ({
        cart_id: opening.cart_id,
        snapshot: opening.snapshot,
        session_id: session.id,
        payment_collection_id: opening.payment_collection_id,
        keep_card: opening.keep_card,
        fencing_token: opening.fencing_token,
      })),
    );
    return transform({ opening, session }, ({ opening, session }): OpenedSession => {
      const { payment_collection_id, snapshot } = opening;
      return { id: session.id, payment_collection_id, client_secret: clientSecretOf(session.data), snapshot };
    });
  });

  releaseLockStep({ key: input.cart_id });
  return new WorkflowResponse(transform({ decision, fresh }, ({ decision, fresh }) => answer(decision, fresh)));
});

type Opening = Extract<SessionDecision, { kind: "open" }>;

function answer(decision: SessionDecision, fresh: OpenedSession | undefined): OpenedOrRefused {
  if (decision.kind === "refused") return { ok: false, code: decision.code };
  const session = decision.kind === "keep" ? decision.session : fresh;
  if (!session) throw new Error("Broken invariant: a session is kept or opened");
  return { ok: true, session };
}

/** Only ever asked inside `when(kind === "open")`, which the composer's types can't see. */
function opened(decision: SessionDecision): Opening {
  if (decision.kind !== "open") throw new Error("Broken invariant: there is a session to open");
  return decision;
}

function needsCollection(decision: SessionDecision): boolean {
  return decision.kind === "open" && decision.payment_collection_id === null;
}

/** Its amount isn't the cart's total any more. */
function isOff(decision: SessionDecision): boolean {
  return decision.kind === "open" && decision.payment_collection_id !== null && !decision.collection_agrees;
}

function needsAccount(decision: SessionDecision): boolean {
  return (
    decision.kind === "open" && decision.keep_card && decision.customer_id !== null && decision.account_holder === null
  );
}
