import type { Terms } from "../catalogue/index";
import type { FieldError } from "../errors/index";
import type { MoneyJson } from "../money/index";

/**
 * What no single field shows, for the server that refuses and the form that says so first: whether terms hold together, and with the variant's price before tax (null where it has
 * none yet). Paths begin with `terms.`; empty where all is well.
 */
export function termsProblems(terms: Terms, price: MoneyJson | null, currency: string): FieldError[] {
  const problems: FieldError[] = [];
  const say = (path: string, message: string) => problems.push({ path: `terms.${path}`, message });
  const free = price !== null && BigInt(price.minor) === 0n;

  if (terms.sessions > 1 && !terms.spacing) say("spacing", "More than one session needs the days between them");
  if (terms.sessions === 1 && terms.spacing) say("spacing", "One session has no days between");
  if (terms.spacing?.max_days && terms.spacing.max_days < terms.spacing.min_days)
    say("spacing.max_days", "The most days between sessions can't be fewer than the least");
  if (terms.infusion_min !== null && terms.infusion_min > terms.duration_min)
    say("infusion_min", "The infusion can't take longer than the session");

  if (terms.deposit.kind === "fixed") {
    const { amount } = terms.deposit;
    if (amount.currency !== currency) say("deposit.amount.currency", `Prices are in ${currency.toUpperCase()}`);
    if (BigInt(amount.minor) <= 0n) say("deposit.amount.minor", "The deposit has to be above 0");
    else if (price !== null && BigInt(amount.minor) > BigInt(price.minor))
      say("deposit.amount.minor", "The deposit can't be more than the price");
  }

  const due = terms.balance_due;
  if ("session" in due && due.session > terms.sessions)
    say("balance_due.session", `There ${terms.sessions === 1 ? "is 1 session" : `are ${terms.sessions} sessions`}`);
  if (terms.deposit.kind === "full" && due.kind !== "none")
    say("balance_due.kind", "Nothing is left to pay where the deposit is the whole price");
  if (terms.deposit.kind !== "full" && due.kind === "none") say("balance_due.kind", "Say when the rest falls due");

  if (terms.balance_waits_for_clearance && !terms.needs_clearance)
    say("balance_waits_for_clearance", "Only what needs a clearance can wait for it");
  if (due.kind === "days_after_clearance" && !terms.needs_clearance)
    say("balance_due.kind", "Without a clearance nothing can fall due after it");
  if (terms.balance_waits_for_clearance && terms.deposit.kind === "full" && !free)
    say("deposit.kind", "What waits for clearance can't be paid in full today");
  return problems;
}
