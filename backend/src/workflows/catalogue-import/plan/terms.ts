import { type MoneyJson, Terms, termsProblems } from "@ampoule/contract";
import type { Row } from "../../../sheets/tables";
import type { WaySold } from "../shelf/shelf";
import type { At, Errors, Locate } from "./errors";

type Cells = Row<"ways_sold">;

/** The form's paths, by the columns that stand for them; the longest that fits is meant. */
const COLUMNS: readonly (readonly [string, keyof Cells])[] = [
  ["spacing.min_days", "spacing_min_days"],
  ["spacing.max_days", "spacing_max_days"],
  ["spacing", "spacing_min_days"],
  ["deposit.basis_points", "deposit_percent"],
  ["deposit.amount", "deposit_amount"],
  ["deposit", "deposit"],
  ["balance_due.session", "balance_due_session"],
  ["balance_due.days", "balance_due_days"],
  ["balance_due", "balance_due"],
  ["refund", "retained_percent"],
];

/** `terms.deposit.amount.minor` → `deposit_amount`. */
export function termsColumn(path: readonly string[]): string {
  const said = (path[0] === "terms" ? path.slice(1) : path).join(".");
  const found = COLUMNS.find(([start]) => said === start || said.startsWith(`${start}.`));
  return found?.[1] ?? said;
}

const NEEDED = ["sessions", "duration_min", "needs_clearance", "balance_waits_for_clearance"] as const;
const ALSO_NEEDED = ["deposit", "balance_due", "retained_percent"] as const;

/**
 * The terms that a row's cells make, read by the schema and the rules of the terms' own form; null where it has none.
 * Terms that are there can't be taken away, for orders stand on them.
 */
export function termsOf(cells: Cells, former: WaySold | undefined, at: At, errors: Errors): Terms | null {
  const { package: _package, sku: _sku, title: _title, currency, price, ...rest } = cells;
  if (Object.values(rest).every((cell) => cell === null)) {
    if (former?.terms)
      errors.add(at, "sessions", "CANNOT_BE_TAKEN_BACK", "What was agreed upon stays; write other terms");
    return null;
  }
  const empty = [...NEEDED, ...ALSO_NEEDED].filter((column) => cells[column] === null);
  for (const column of empty) errors.add(at, column, "CELL_INVALID", "Terms need this");
  if (empty.length > 0) return null;
  const locate: Locate = (path) => ({ at, column: termsColumn(path) });
  const read = Terms.safeParse(written(cells));
  if (!read.success) {
    errors.addIssues(read.error.issues, locate);
    return null;
  }
  const money: MoneyJson | null = price === null ? null : { minor: price, currency };
  const problems = [...termsProblems(read.data, money, currency), ...idle(cells)];
  errors.addFields(problems, locate);
  return read.data;
}

function written(cells: Cells) {
  const { sessions, duration_min, infusion_min, needs_clearance, balance_waits_for_clearance } = cells;
  const { spacing_min_days: min_days, spacing_max_days: max_days } = cells;
  return {
    ...{ sessions, duration_min, infusion_min, needs_clearance, balance_waits_for_clearance },
    spacing: min_days === null && max_days === null ? null : { min_days, max_days },
    deposit: depositOf(cells),
    balance_due: dueOf(cells),
    refund: { retained_basis_points: cells.retained_percent },
  };
}

function depositOf({ deposit: kind, deposit_percent, deposit_amount, currency }: Cells) {
  switch (kind) {
    case "percent":
      return { kind, basis_points: deposit_percent };
    case "fixed":
      return { kind, amount: { minor: deposit_amount, currency } };
    case "full":
    case null:
      return { kind };
  }
  return kind satisfies never;
}

function dueOf({ balance_due: kind, balance_due_session: session, balance_due_days: days }: Cells) {
  switch (kind) {
    case "before_session":
    case "at_session":
      return { kind, session };
    case "days_after_clearance":
      return { kind, days };
    case "none":
    case null:
      return { kind };
  }
  return kind satisfies never;
}

/** Cells that the chosen kind has no use for: whoever wrote them meant another. */
function idle(cells: Cells) {
  const { deposit, balance_due: due } = cells;
  const uses: readonly (readonly [boolean, keyof Cells])[] = [
    [deposit === "percent", "deposit_percent"],
    [deposit === "fixed", "deposit_amount"],
    [due === "before_session" || due === "at_session", "balance_due_session"],
    [due === "days_after_clearance", "balance_due_days"],
  ];
  return uses.flatMap(([used, column]) =>
    used || cells[column] === null ? [] : [{ path: column, message: "Not with the kind that is chosen" }],
  );
}
