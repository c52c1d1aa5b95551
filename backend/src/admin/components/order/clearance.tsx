import type { ClearanceDecision, ClearanceStatus, PaymentScheduleView } from "@ampoule/contract";
import { Button, StatusBadge, Text, toast, usePrompt } from "@medusajs/ui";
import { messageOf } from "../../lib/client";
import { useDecideClearance } from "../../lib/payment-schedule";
import { Instant } from "../states/instant";

const BADGES = {
  not_needed: { color: "grey", label: "Not needed" },
  awaiting: { color: "orange", label: "Awaiting" },
  cleared: { color: "green", label: "Cleared" },
  declined: { color: "red", label: "Declined" },
} as const satisfies Record<ClearanceStatus, { color: string; label: string }>;

/** What pressing means, asked before it is recorded under one's name. */
const QUESTIONS = {
  cleared: {
    title: "Clear this client?",
    description:
      "You record a clinician's decision that what was reserved is suitable. The agreed refund rule applies from now on, and the balance can fall due.",
    confirmText: "Clear the client",
    variant: "confirmation",
  },
  declined: {
    title: "Decline this client?",
    description:
      "You record a clinician's decision that what was reserved isn't suitable. What was paid is due back in full; make the refund in the payment section above.",
    confirmText: "Decline the client",
    variant: "danger",
  },
  awaiting: {
    title: "Take the decision back?",
    description: "The client awaits a clinician's decision again. The earlier decision stays in the record.",
    confirmText: "Set to awaiting",
    variant: "confirmation",
  },
} as const satisfies Record<ClearanceDecision, object>;

const ACTIONS: readonly { readonly decision: ClearanceDecision; readonly label: string }[] = [
  { decision: "cleared", label: "Clear" },
  { decision: "declined", label: "Decline" },
  { decision: "awaiting", label: "Back to awaiting" },
];

/** The clinician's decision: where it stands, who decided when, and the way to decide. */
export function Clearance({ schedule }: { readonly schedule: PaymentScheduleView }) {
  const ask = usePrompt();
  const decide = useDecideClearance(schedule.order_id);
  const { status, history } = schedule.clearance;

  const onDecide = async (decision: ClearanceDecision): Promise<void> => {
    if (!(await ask(QUESTIONS[decision]))) return;
    decide.mutate(decision, {
      onSuccess: () => toast.success(`Clearance: ${BADGES[decision].label.toLowerCase()}`),
      onError: (error) => toast.error(messageOf(error)),
    });
  };

  return (
    <div className="flex flex-col gap-y-3 px-6 py-4">
      <div className="flex items-center justify-between">
        <Text size="small" weight="plus">
          Clearance
        </Text>
        <StatusBadge color={BADGES[status].color}>{BADGES[status].label}</StatusBadge>
      </div>
      {status === "not_needed" ? (
        <Text size="small" className="text-ui-fg-subtle">
          Nothing on this order needs a clinician's clearance.
        </Text>
      ) : (
        <>
          <div className="flex flex-wrap gap-2">
            {ACTIONS.filter(({ decision }) => decision !== status).map(({ decision, label }) => (
              <Button
                key={decision}
                size="small"
                variant={decision === "cleared" ? "primary" : "secondary"}
                disabled={decide.isPending}
                onClick={() => void onDecide(decision)}
              >
                {label}
              </Button>
            ))}
          </div>
          {history.length > 0 && (
            <ol className="flex flex-col gap-y-1" aria-label="Decisions">
              {history.map((entry) => (
                <li
                  key={`${entry.decided_at}${entry.decision}`}
                  className="txt-compact-xsmall text-ui-fg-subtle break-words"
                >
                  <span className="text-ui-fg-base">{BADGES[entry.decision].label}</span>
                  {` by ${entry.decided_by}, `}
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
