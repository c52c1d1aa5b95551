import type { ClearanceDecision, ClearanceStatus, PaymentScheduleView } from "@ampoule/contract";
import { Button, StatusBadge, Text, toast, usePrompt } from "@medusajs/ui";
import { messageOf } from "../../lib/client";
import { useDecideClearance } from "../../lib/payment-schedule";
import { useText } from "../../lib/text";
import { Instant } from "../states/instant";

const COLOURS = {
  not_needed: "grey",
  awaiting: "orange",
  cleared: "green",
  declined: "red",
} as const satisfies Record<ClearanceStatus, string>;

const ACTIONS: readonly ClearanceDecision[] = ["cleared", "declined", "awaiting"];

/** The clinician's decision: where it stands, who decided when, and the way to decide. */
export function Clearance({ schedule }: { readonly schedule: PaymentScheduleView }) {
  const text = useText();
  const ask = usePrompt();
  const decide = useDecideClearance(schedule.order_id);
  const { status, history } = schedule.clearance;

  const onDecide = async (decision: ClearanceDecision): Promise<void> => {
    // What pressing means, asked before it is recorded under one's name.
    const sure = await ask({
      title: text(`clearance.${decision}.title`),
      description: text(`clearance.${decision}.sentence`),
      confirmText: text(`clearance.${decision}.go`),
      cancelText: text("common.cancel"),
      variant: decision === "declined" ? "danger" : "confirmation",
    });
    if (!sure) return;
    decide.mutate(decision, {
      onSuccess: () =>
        toast.success(text("clearance.recorded", { state: text(`clearance.state.${decision}`).toLowerCase() })),
      onError: (error) => toast.error(messageOf(error, text)),
    });
  };

  return (
    <div className="flex flex-col gap-y-3 px-6 py-4">
      <div className="flex items-center justify-between">
        <Text size="small" weight="plus">
          {text("clearance.clearance")}
        </Text>
        <StatusBadge color={COLOURS[status]}>{text(`clearance.state.${status}`)}</StatusBadge>
      </div>
      {status === "not_needed" ? (
        <Text size="small" className="text-ui-fg-subtle">
          {text("clearance.not_needed")}
        </Text>
      ) : (
        <>
          <div className="flex flex-wrap gap-2">
            {ACTIONS.filter((decision) => decision !== status).map((decision) => (
              <Button
                key={decision}
                size="small"
                variant={decision === "cleared" ? "primary" : "secondary"}
                disabled={decide.isPending}
                onClick={() => void onDecide(decision)}
              >
                {text(`clearance.action.${decision}`)}
              </Button>
            ))}
          </div>
          {history.length > 0 && (
            <ol className="flex flex-col gap-y-1" aria-label={text("clearance.decisions")}>
              {history.map((entry) => (
                <li
                  key={`${entry.decided_at}${entry.decision}`}
                  className="txt-compact-xsmall text-ui-fg-subtle break-words"
                >
                  <span className="text-ui-fg-base">{text(`clearance.state.${entry.decision}`)}</span>
                  {` ${text("clearance.decided_by", { who: entry.decided_by })}, `}
                  <Instant at={entry.decided_at} />
                </li>
              ))}
            </ol>
          )}
        </>
      )}
    </div>
  );
}
