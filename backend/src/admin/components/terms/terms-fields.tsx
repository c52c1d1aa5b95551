import type { TermsDraft } from "../../lib/terms-draft";
import { ChoiceField } from "../fields/choice-field";
import { SwitchField } from "../fields/switch-field";
import { TextField } from "../fields/text-field";

type Props = {
  readonly draft: TermsDraft;
  readonly change: (part: Partial<TermsDraft>) => void;
  /** The error of a field by its path in the request, or undefined. */
  readonly errorAt: (path: string) => string | undefined;
  readonly currency: string;
};

const DEPOSITS = [
  { value: "percent", label: "A share of the price" },
  { value: "fixed", label: "A fixed amount for each one sold" },
  { value: "full", label: "Everything, no balance" },
] as const;

const BALANCES = [
  { value: "before_session", label: "Before a session" },
  { value: "at_session", label: "At a session" },
  { value: "days_after_clearance", label: "Days after clearance" },
  { value: "none", label: "No balance" },
] as const;

export function TermsFields(props: Props) {
  return (
    <>
      <CourseFields {...props} />
      <DepositFields {...props} />
      <ClearanceFields {...props} />
    </>
  );
}

function CourseFields({ draft, change, errorAt }: Props) {
  return (
    <fieldset className="grid grid-cols-2 gap-x-4 gap-y-4 sm:grid-cols-3">
      <legend className="txt-small-plus text-ui-fg-base mb-2">The course</legend>
      <TextField
        id="terms-sessions"
        label="Sessions"
        numeric
        value={draft.sessions}
        onChange={(sessions) => change({ sessions })}
        error={errorAt("terms.sessions")}
      />
      <TextField
        id="terms-min-days"
        label="Days between, at least"
        numeric
        unit="days"
        value={draft.spacing_min_days}
        onChange={(spacing_min_days) => change({ spacing_min_days })}
        error={errorAt("terms.spacing.min_days") ?? errorAt("terms.spacing")}
      />
      <TextField
        id="terms-max-days"
        label="Days between, at most"
        numeric
        unit="days"
        hint="Blank: no upper bound"
        value={draft.spacing_max_days}
        onChange={(spacing_max_days) => change({ spacing_max_days })}
        error={errorAt("terms.spacing.max_days")}
      />
      <TextField
        id="terms-duration"
        label="Appointment"
        numeric
        unit="min"
        value={draft.duration_min}
        onChange={(duration_min) => change({ duration_min })}
        error={errorAt("terms.duration_min")}
      />
      <TextField
        id="terms-infusion"
        label="Infusion within it"
        numeric
        unit="min"
        hint="Blank: the whole appointment"
        value={draft.infusion_min}
        onChange={(infusion_min) => change({ infusion_min })}
        error={errorAt("terms.infusion_min")}
      />
    </fieldset>
  );
}

function DepositFields({ draft, change, errorAt, currency }: Props) {
  const bySession = draft.balance_due_kind === "before_session" || draft.balance_due_kind === "at_session";
  return (
    <fieldset className="grid grid-cols-2 gap-x-4 gap-y-4">
      <legend className="txt-small-plus text-ui-fg-base mb-2">Deposit, balance and refund</legend>
      <ChoiceField
        id="terms-deposit-kind"
        label="Due today"
        value={draft.deposit_kind}
        options={DEPOSITS}
        onChange={(deposit_kind) =>
          // A deposit in full leaves no balance, and the other way round: one choice moves both.
          change({
            deposit_kind,
            ...(deposit_kind === "full" ? { balance_due_kind: "none" } : {}),
            ...(deposit_kind !== "full" && draft.balance_due_kind === "none"
              ? { balance_due_kind: "before_session", balance_due_session: draft.balance_due_session || "1" }
              : {}),
          })
        }
        error={errorAt("terms.deposit") ?? errorAt("terms.deposit.kind")}
      />
      {draft.deposit_kind === "percent" && (
        <TextField
          id="terms-deposit-percent"
          label="Share"
          numeric
          unit="%"
          value={draft.deposit_percent}
          onChange={(deposit_percent) => change({ deposit_percent })}
          error={errorAt("terms.deposit.basis_points")}
        />
      )}
      {draft.deposit_kind === "fixed" && (
        <TextField
          id="terms-deposit-amount"
          label="Amount, tax included"
          numeric
          unit={currency.toUpperCase()}
          value={draft.deposit_amount}
          onChange={(deposit_amount) => change({ deposit_amount })}
          error={errorAt("terms.deposit.amount.minor") ?? errorAt("terms.deposit.amount.currency")}
        />
      )}
      {draft.deposit_kind === "full" && <div />}
      <ChoiceField
        id="terms-balance-kind"
        label="Balance due"
        value={draft.balance_due_kind}
        options={BALANCES}
        onChange={(balance_due_kind) => change({ balance_due_kind })}
        error={errorAt("terms.balance_due") ?? errorAt("terms.balance_due.kind")}
      />
      {bySession && (
        <TextField
          id="terms-balance-session"
          label="Session number"
          numeric
          value={draft.balance_due_session}
          onChange={(balance_due_session) => change({ balance_due_session })}
          error={errorAt("terms.balance_due.session")}
        />
      )}
      {draft.balance_due_kind === "days_after_clearance" && (
        <TextField
          id="terms-balance-days"
          label="After clearance"
          numeric
          unit="days"
          value={draft.balance_due_days}
          onChange={(balance_due_days) => change({ balance_due_days })}
          error={errorAt("terms.balance_due.days")}
        />
      )}
      {draft.balance_due_kind === "none" && <div />}
      <TextField
        id="terms-retained"
        label="Kept when a cleared client stops"
        numeric
        unit="%"
        hint="Of the value of sessions not yet had"
        value={draft.retained_percent}
        onChange={(retained_percent) => change({ retained_percent })}
        error={errorAt("terms.refund.retained_basis_points")}
      />
    </fieldset>
  );
}

function ClearanceFields({ draft, change, errorAt }: Props) {
  return (
    <fieldset className="flex flex-col gap-y-2">
      <legend className="txt-small-plus text-ui-fg-base mb-2">Clearance</legend>
      <SwitchField
        id="terms-needs-clearance"
        label="A clinician must clear the client first"
        hint="Until then everything paid goes back in full on request."
        checked={draft.needs_clearance}
        onChange={(needs_clearance) =>
          change({ needs_clearance, ...(needs_clearance ? {} : { balance_waits_for_clearance: false }) })
        }
        error={errorAt("terms.needs_clearance")}
      />
      <SwitchField
        id="terms-balance-waits"
        label="The balance waits for clearance"
        hint="Nothing more can be paid before it, so paying in full isn't offered."
        checked={draft.balance_waits_for_clearance}
        disabled={!draft.needs_clearance}
        onChange={(balance_waits_for_clearance) => change({ balance_waits_for_clearance })}
        error={errorAt("terms.balance_waits_for_clearance")}
      />
    </fieldset>
  );
}
