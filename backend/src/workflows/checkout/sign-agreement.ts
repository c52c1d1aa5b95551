import type { AgreementDocument, AgreementState, ErrorCode, SignAgreement } from "@ampoule/contract";
import { ok, refuse, type Result } from "@ampoule/domain/result";
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows";
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { PAYMENT_SCHEDULE_MODULE, type PaymentScheduleModuleService } from "../../modules/payment-schedule";
import { agreementOf, snapshotOf } from "../../modules/payment-schedule/service";
import { agreedTerms, signatureOver, stateOf } from "./agreement-of";

type ToSign = {
  readonly cart_id: string;
  /** What holds for the cart or the order now, made by the caller from its quote. */
  readonly document: AgreementDocument;
  readonly signing: SignAgreement;
  /** Of a cart, what it is quoted now (`agreedTerms`); of an order, null: it keeps what it was quoted. */
  readonly covers: string | null;
};

export type Signed = Result<AgreementState, Extract<ErrorCode, "AGREEMENT_OUTDATED">>;

const signAgreementStep = createStep("sign-agreement", async (input: ToSign, { container }) => {
  const schedules = container.resolve<PaymentScheduleModuleService>(PAYMENT_SCHEDULE_MODULE);
  const schedule = await schedules.ofCart(input.cart_id);
  const quoted = schedule && snapshotOf(schedule);
  const covers = input.covers ?? (quoted && agreedTerms(quoted));
  if (covers === undefined) throw new Error("Broken invariant: an order that is signed for has a schedule");
  const before = schedule && agreementOf(schedule);
  // Signed once is signed: an order's signature is final, and a second click changes nothing.
  if (before?.hash === input.document.hash && (before.covers ?? covers) === covers)
    return new StepResponse<Signed>(ok(stateOf(before)));
  const agreement = signatureOver(input.document, input.signing, covers, new Date());
  if (!agreement) return new StepResponse<Signed>(refuse("AGREEMENT_OUTDATED"));
  await schedules.keepSignature(input.cart_id, agreement);
  return new StepResponse<Signed>(ok(stateOf(agreement)));
});

/** Records the client's signature over the agreement that holds, word for word, with the name they typed and the time. */
export const signAgreementWorkflow = createWorkflow("sign-agreement", (input: ToSign) => {
  acquireLockStep({ key: input.cart_id, timeout: 10, ttl: 30 });
  const signed = signAgreementStep(input);
  releaseLockStep({ key: input.cart_id });
  return new WorkflowResponse(signed);
});
