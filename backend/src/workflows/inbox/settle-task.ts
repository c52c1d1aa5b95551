import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { type Resolution, STRIPE_INBOX_MODULE, type StripeInboxModuleService } from "../../modules/stripe-inbox";

type SettleTask = { readonly id: string; readonly resolution: Resolution };
type Settled = { ok: true } | { ok: false; code: "NOT_FOUND" };
type Undo = { id: string; former: Resolution } | null;

const settleTaskStep = createStep(
  "settle-task",
  async ({ id, resolution }: SettleTask, { container }) => {
    const inbox = container.resolve<StripeInboxModuleService>(STRIPE_INBOX_MODULE);
    const [task] = await inbox.listPaymentTasks({ id }, { take: 1 });
    if (!task) return new StepResponse<Settled, Undo>({ ok: false, code: "NOT_FOUND" }, null);
    const changed = await inbox.settleTask(id, resolution);
    const { resolved_at, resolved_by, resolved_note } = task;
    const former = resolved_at === null ? null : { resolved_at, resolved_by, resolved_note };
    return new StepResponse<Settled, Undo>({ ok: true }, changed ? { id, former } : null);
  },
  async (done, { container }) => {
    if (done) await container.resolve<StripeInboxModuleService>(STRIPE_INBOX_MODULE).settleTask(done.id, done.former);
  },
);

/** Says that what waited for a person is done, or that it waits again. Said twice, it stays as it was said first. */
export const settleTaskWorkflow = createWorkflow("settle-task", (input: SettleTask) => {
  return new WorkflowResponse(settleTaskStep(input));
});
