export const STEPS = ["you", "agreement", "payment"] as const;
export type Step = (typeof STEPS)[number];

/** What the server knows of a checkout, and what must be true before each step. */
export type Known = { details_complete: boolean; agreement_signed: boolean };

/** The first step that still needs the client. */
export function stepToDo(known: Known): Step {
  if (!known.details_complete) return "you";
  return known.agreement_signed ? "payment" : "agreement";
}

/** Whether a client may open a step: every one before it is done. */
export function mayOpen(step: Step, known: Known): boolean {
  return STEPS.indexOf(step) <= STEPS.indexOf(stepToDo(known));
}

/** The step to show: the one that was opened while it may be open, else the one to do. */
export function stepToShow(opened: Step | null, known: Known): Step {
  return opened !== null && mayOpen(opened, known) ? opened : stepToDo(known);
}

/** Which step an error of the server sends the client back to, or null where they stay. */
export function stepOfRefusal(code: string): Step | null {
  switch (code) {
    case "CLIENT_DETAILS_MISSING":
      return "you";
    case "AGREEMENT_REQUIRED":
    case "AGREEMENT_OUTDATED":
      return "agreement";
    default:
      return null;
  }
}
