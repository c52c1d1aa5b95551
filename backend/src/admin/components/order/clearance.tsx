import type { ClearanceDecision, ClearanceStatus, PaymentScheduleView } from "@ampoule/contract";
import { Button, StatusBadge, Text, toast } from "@medusajs/ui";
import { messageOf } from "../../lib/client";
import { useDecideClearance } from "../../lib/payment-schedule";
import { useText } from "../../lib/text";
import { useAsk } from "../../lib/use-ask";
import { Instant } from "../states/instant";

const COLOURS = {
  not_needed: "grey",
  awaiting: "orange",
  cleared: "green",
  declined: "red",
} as const satisfies Record<ClearanceStatus, string>;

const ACTIONS: readonly ClearanceDecision[] = ["cleared", "declined", "awaiting"];

type Props = {
  readonly schedule: PaymentScheduleView;
  /** Nothing is decided any more on an order that was canceled. */
  readonly canceled: boolean;
};

/** The clinician's decision: where it stands, who decided when, and the way to decide. */
export function Clearance({ schedule, canceled }: Props) {
  const text = useText();
  const { status } = schedule.clearance;
  return (
    <div className="flex flex-col gap-y-3 px-6 py-4">
      <div className="flex items-center justify-between">
        <Text size="small" weight="plus">
          {text("clearance.clearance")}
        </Text>
        <StatusBadge color={COLOURS[status]}>{text(`clearance.state.${status}`)}</StatusBadge>
      </div>
      {(canceled || status === "not_needed") && (
        <Text size="small" className="text-ui-fg-subtle">
          {text(canceled ? "errors.CLEARANCE_OVER" : "clearance.not_needed")}
        </Text>
      )}
      {!canceled && status !== "not_needed" && <Decide schedule={schedule} />}
      <Decisions schedule={schedule} />
    </div>
  );
}

function Decide({ schedule }: Pick<Props, "schedule">) {
  const text = useText();
  const ask = useAsk();
  const decide = useDecideClearance(schedule.order_id);
  const { status } = schedule.clearance;

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
    // The status that stood there when the question was asked, whatever has been read since.
    decide.mutate(
      { decision, expected_status: status },
      {
        onSuccess: () =>
          toast.success(text("clearance.recorded", { state: text(`clearance.state.${decision}`).toLowerCase() })),
        onError: (error) => toast.error(messageOf(error, text)),
      },
    );
  };

  return (
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
  );
}

function Decisions({ schedule }: Pick<Props, "schedule">) {
  const text = useText();
  const { history } = schedule.clearance;
  if (history.length === 0) return null;
  return (
    <ol className="flex flex-col gap-y-1" aria-label={text("clearance.decisions")}>
      {history.map((entry) => (
        <li key={`${entry.decided_at}${entry.decision}`} className="txt-compact-xsmall text-ui-fg-subtle break-words">
          <span className="text-ui-fg-base">{text(`clearance.state.${entry.decision}`)}</span>
          {` ${text("clearance.decided_by", { who: entry.decided_by })}, `}
          <Instant at={entry.decided_at} />
        </li>
      ))}
    </ol>
  );
}
