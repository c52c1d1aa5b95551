import type { BalanceDueRule } from "./rules";

/** When the balance falls due, as the end of a sentence in English: "before session 2". Null where none is left. */
export function describeBalanceDue(rule: BalanceDueRule): string | null {
  switch (rule.kind) {
    case "before_session":
      return rule.session === 1 ? "before the first session" : `before session ${rule.session}`;
    case "at_session":
      return rule.session === 1 ? "at the first session" : `at session ${rule.session}`;
    case "days_after_clearance":
      return rule.days === 0
        ? "once a clinician has cleared you"
        : `${rule.days} ${rule.days === 1 ? "day" : "days"} after a clinician has cleared you`;
    case "none":
      return null;
    default:
      return rule satisfies never;
  }
}
