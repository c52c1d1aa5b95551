import type { TermsDraft } from "../../lib/terms-draft";
import { useText } from "../../lib/text";
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

const DEPOSITS = ["percent", "fixed", "full"] as const;
const BALANCES = ["before_session", "at_session", "days_after_clearance", "none"] as const;

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
  const text = useText();
  return (
    <fieldset className="grid grid-cols-2 gap-x-4 gap-y-4 sm:grid-cols-3">
      <legend className="txt-small-plus text-ui-fg-base mb-2">{text("terms_form.course")}</legend>
      <TextField
        id="terms-sessions"
        label={text("terms_form.sessions")}
        numeric
        value={draft.sessions}
        onChange={(sessions) => change({ sessions })}
        error={errorAt("terms.sessions")}
      />
      <TextField
        id="terms-min-days"
        label={text("terms_form.min_days")}
        numeric
        unit={text("terms_form.days")}
        value={draft.spacing_min_days}
        onChange={(spacing_min_days) => change({ spacing_min_days })}
        error={errorAt("terms.spacing.min_days") ?? errorAt("terms.spacing")}
      />
      <TextField
        id="terms-max-days"
        label={text("terms_form.max_days")}
        numeric
        unit={text("terms_form.days")}
        hint={text("terms_form.max_days_hint")}
        value={draft.spacing_max_days}
        onChange={(spacing_max_days) => change({ spacing_max_days })}
        error={errorAt("terms.spacing.max_days")}
      />
      <TextField
        id="terms-duration"
        label={text("terms_form.duration")}
        numeric
        unit="min"
        value={draft.duration_min}
        onChange={(duration_min) => change({ duration_min })}
        error={errorAt("terms.duration_min")}
      />
      <TextField
        id="terms-infusion"
        label={text("terms_form.infusion")}
        numeric
        unit="min"
        hint={text("terms_form.infusion_hint")}
        value={draft.infusion_min}
        onChange={(infusion_min) => change({ infusion_min })}
        error={errorAt("terms.infusion_min")}
      />
    </fieldset>
  );
}

function DepositFields({ draft, change, errorAt, currency }: Props) {
  const text = useText();
  const bySession = draft.balance_due_kind === "before_session" || draft.balance_due_kind === "at_session";
  return (
    <fieldset className="grid grid-cols-2 gap-x-4 gap-y-4">
      <legend className="txt-small-plus text-ui-fg-base mb-2">{text("terms_form.payment")}</legend>
      <ChoiceField
        id="terms-deposit-kind"
        label={text("terms_form.deposit")}
        value={draft.deposit_kind}
        options={DEPOSITS.map((value) => ({ value, label: text(`terms_form.deposits.${value}`) }))}
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
          label={text("terms_form.share")}
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
          label={text("terms_form.amount")}
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
        label={text("terms_form.balance_due")}
        value={draft.balance_due_kind}
        options={BALANCES.map((value) => ({ value, label: text(`terms_form.balances.${value}`) }))}
        onChange={(balance_due_kind) => change({ balance_due_kind })}
        error={errorAt("terms.balance_due") ?? errorAt("terms.balance_due.kind")}
      />
      {bySession && (
        <TextField
          id="terms-balance-session"
          label={text("terms_form.session_number")}
          numeric
          value={draft.balance_due_session}
          onChange={(balance_due_session) => change({ balance_due_session })}
          error={errorAt("terms.balance_due.session")}
        />
      )}
      {draft.balance_due_kind === "days_after_clearance" && (
        <TextField
          id="terms-balance-days"
          label={text("terms_form.after_clearance")}
          numeric
          unit={text("terms_form.days")}
          value={draft.balance_due_days}
          onChange={(balance_due_days) => change({ balance_due_days })}
          error={errorAt("terms.balance_due.days")}
        />
      )}
      {draft.balance_due_kind === "none" && <div />}
      <TextField
        id="terms-retained"
        label={text("terms_form.retained")}
        numeric
        unit="%"
        hint={text("terms_form.retained_hint")}
        value={draft.retained_percent}
        onChange={(retained_percent) => change({ retained_percent })}
        error={errorAt("terms.refund.retained_basis_points")}
      />
    </fieldset>
  );
}

function ClearanceFields({ draft, change, errorAt }: Props) {
  const text = useText();
  return (
    <fieldset className="flex flex-col gap-y-2">
      <legend className="txt-small-plus text-ui-fg-base mb-2">{text("terms_form.clearance")}</legend>
      <SwitchField
        id="terms-needs-clearance"
        label={text("terms_form.needs_clearance")}
        hint={text("terms_form.needs_clearance_hint")}
        checked={draft.needs_clearance}
        onChange={(needs_clearance) =>
          change({ needs_clearance, ...(needs_clearance ? {} : { balance_waits_for_clearance: false }) })
        }
        error={errorAt("terms.needs_clearance")}
      />
      <SwitchField
        id="terms-balance-waits"
        label={text("terms_form.balance_waits")}
        hint={text("terms_form.balance_waits_hint")}
        checked={draft.balance_waits_for_clearance}
        disabled={!draft.needs_clearance}
        onChange={(balance_waits_for_clearance) => change({ balance_waits_for_clearance })}
        error={errorAt("terms.balance_waits_for_clearance")}
      />
    </fieldset>
  );
}
