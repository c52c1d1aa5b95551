import { type FieldError, type MoneyJson, Terms, termsProblems } from "@ampoule/contract";
import { type Currency, currencyOf, majorFromMinor, parseCurrency } from "@ampoule/domain/money";
import { sayProblem } from "./said-problem";
import { sayIssue } from "./say-issue";
import type { Text } from "./text";

/** Terms as they are typed: text until saved, so that nothing half-written is lost or rounded. */
export type TermsDraft = {
  readonly sessions: string;
  readonly spacing_min_days: string;
  readonly spacing_max_days: string;
  readonly duration_min: string;
  readonly infusion_min: string;
  readonly needs_clearance: boolean;
  readonly balance_waits_for_clearance: boolean;
  readonly deposit_kind: Terms["deposit"]["kind"];
  readonly deposit_percent: string;
  /** Major units, as printed on a price list. */
  readonly deposit_amount: string;
  readonly balance_due_kind: Terms["balance_due"]["kind"];
  readonly balance_due_session: string;
  readonly balance_due_days: string;
  readonly retained_percent: string;
};

/** Where a variant has no terms yet: what most packages have. */
export const NEW_TERMS: TermsDraft = {
  sessions: "1",
  spacing_min_days: "",
  spacing_max_days: "",
  duration_min: "45",
  infusion_min: "",
  needs_clearance: true,
  balance_waits_for_clearance: false,
  deposit_kind: "percent",
  deposit_percent: "25",
  deposit_amount: "",
  balance_due_kind: "before_session",
  balance_due_session: "1",
  balance_due_days: "",
  retained_percent: "10",
};

export function draftOf(terms: Terms): TermsDraft {
  const { deposit, balance_due, spacing } = terms;
  const text = (value: number | null | undefined): string => (value == null ? "" : String(value));
  return {
    sessions: String(terms.sessions),
    spacing_min_days: text(spacing?.min_days),
    spacing_max_days: text(spacing?.max_days),
    duration_min: String(terms.duration_min),
    infusion_min: text(terms.infusion_min),
    needs_clearance: terms.needs_clearance,
    balance_waits_for_clearance: terms.balance_waits_for_clearance,
    deposit_kind: deposit.kind,
    deposit_percent: deposit.kind === "percent" ? String(deposit.basis_points / 100) : "",
    deposit_amount:
      deposit.kind === "fixed"
        ? majorFromMinor(BigInt(deposit.amount.minor), parseCurrency(deposit.amount.currency))
        : "",
    balance_due_kind: balance_due.kind,
    balance_due_session: "session" in balance_due ? String(balance_due.session) : "",
    balance_due_days: balance_due.kind === "days_after_clearance" ? String(balance_due.days) : "",
    retained_percent: String(terms.refund.retained_basis_points / 100),
  };
}

export type ReadDraft =
  { readonly ok: true; readonly terms: Terms } | { readonly ok: false; readonly fields: readonly FieldError[] };

/** Reads what was typed. A refusal names each field by its path in the request, `terms.sessions`, as the server does. */
export function readDraft(draft: TermsDraft, price: MoneyJson | null, currency: Currency, text: Text): ReadDraft {
  const candidate = {
    sessions: wholeNumber(draft.sessions),
    spacing:
      draft.spacing_min_days.trim() === "" && draft.spacing_max_days.trim() === ""
        ? null
        : { min_days: wholeNumber(draft.spacing_min_days), max_days: wholeOrBlank(draft.spacing_max_days) },
    duration_min: wholeNumber(draft.duration_min),
    infusion_min: wholeOrBlank(draft.infusion_min),
    needs_clearance: draft.needs_clearance,
    balance_waits_for_clearance: draft.balance_waits_for_clearance,
    deposit: depositIn(draft, currency),
    balance_due: balanceDueIn(draft),
    refund: { retained_basis_points: scaled(draft.retained_percent, 2) },
  };
  const parsed = Terms.safeParse(candidate);
  if (parsed.success) {
    const fields = termsProblems(parsed.data, price, currency).map(({ path, message }) => ({
      path,
      message: sayProblem(message, text),
    }));
    return fields.length === 0 ? { ok: true, terms: parsed.data } : { ok: false, fields };
  }
  return {
    ok: false,
    fields: parsed.error.issues.map((issue) => {
      const path = ["terms", ...issue.path].join(".");
      const percent = path.endsWith("basis_points");
      return { path, message: sayIssue(issue, text, percent ? { percent } : {}) };
    }),
  };
}

function depositIn(draft: TermsDraft, currency: Currency): unknown {
  switch (draft.deposit_kind) {
    case "percent":
      return { kind: "percent", basis_points: scaled(draft.deposit_percent, 2) };
    case "fixed": {
      const minor = scaled(draft.deposit_amount, currencyOf(currency).decimals);
      return { kind: "fixed", amount: { minor: minor === undefined ? undefined : String(minor), currency } };
    }
    case "full":
      return { kind: "full" };
    default:
      return draft.deposit_kind satisfies never;
  }
}

function balanceDueIn(draft: TermsDraft): unknown {
  switch (draft.balance_due_kind) {
    case "before_session":
    case "at_session":
      return { kind: draft.balance_due_kind, session: wholeNumber(draft.balance_due_session) };
    case "days_after_clearance":
      return { kind: "days_after_clearance", days: wholeNumber(draft.balance_due_days) };
    case "none":
      return { kind: "none" };
    default:
      return draft.balance_due_kind satisfies never;
  }
}

/** Undefined where it isn't a whole number: the schema then refuses that field. */
function wholeNumber(text: string): number | undefined {
  return /^\d{1,6}$/.test(text.trim()) ? Number(text.trim()) : undefined;
}

const wholeOrBlank = (text: string): number | null | undefined => (text.trim() === "" ? null : wholeNumber(text));

/** A decimal of at most `decimals` digits after the point, times 10 to their number, exactly; else undefined. */
function scaled(text: string, decimals: number): number | undefined {
  const match = /^(\d{1,9})(?:\.(\d*))?$/.exec(text.trim().replace(/[,\s]/g, ""));
  const [, whole = "", fraction = ""] = match ?? [];
  if (!match || fraction.length > decimals) return undefined;
  return Number(whole + fraction.padEnd(decimals, "0"));
}
