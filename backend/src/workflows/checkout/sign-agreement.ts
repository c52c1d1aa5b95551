import type { AgreementDocument, AgreementState, ErrorCode, SignAgreement } from "@ampoule/contract";
import { ok, refuse, type Result } from "@ampoule/domain/result";
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows";
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { PAYMENT_SCHEDULE_MODULE, type PaymentScheduleModuleService } from "../../modules/payment-schedule";
import { agreementOf } from "../../modules/payment-schedule/service";
import { agreementState, signatureOver } from "./agreement-of";

type ToSign = {
  readonly cart_id: string;
  /** What holds for the cart or the order now, made by the caller from its quote. */
  readonly document: AgreementDocument;
  readonly signing: SignAgreement;
};

export type Signed = Result<AgreementState, Extract<ErrorCode, "AGREEMENT_OUTDATED">>;

const signAgreementStep = createStep("sign-agreement", async (input: ToSign, { container }) => {
  const schedules = container.resolve<PaymentScheduleModuleService>(PAYMENT_SCHEDULE_MODULE);
  const schedule = await schedules.ofCart(input.cart_id);
  const before = agreementState(schedule ? agreementOf(schedule) : undefined, input.document);
  // Signed once is signed: an order's signature is final, and a second click changes nothing.
  if (before.status === "signed") return new StepResponse<Signed>(ok(before));
  const agreement = signatureOver(input.document, input.signing, new Date());
  if (!agreement) return new StepResponse<Signed>(refuse("AGREEMENT_OUTDATED"));
  await schedules.keepSignature(input.cart_id, agreement);
  return new StepResponse<Signed>(ok(agreementState(agreement, input.document)));
});

/** Records the client's signature over the agreement that holds, word for word, with the name they typed and the time. */
export const signAgreementWorkflow = createWorkflow("sign-agreement", (input: ToSign) => {
  acquireLockStep({ key: input.cart_id, timeout: 10, ttl: 30 });
  const signed = signAgreementStep(input);
  releaseLockStep({ key: input.cart_id });
  return new WorkflowResponse(signed);
});
