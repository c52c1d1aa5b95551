import { type BalanceDueRule, describeBalanceDue } from "./index";

test.each<[BalanceDueRule, string | null, string | null]>([
  [{ kind: "before_session", session: 1 }, "before the first session", "antes de la primera sesión"],
  [{ kind: "before_session", session: 2 }, "before session 2", "antes de la sesión 2"],
  [{ kind: "at_session", session: 1 }, "at the first session", "en la primera sesión"],
  [{ kind: "at_session", session: 3 }, "at session 3", "en la sesión 3"],
  [
    { kind: "days_after_clearance", days: 0 },
    "once a clinician has cleared you",
    "una vez que un profesional clínico le haya dado su autorización",
  ],
  [
    { kind: "days_after_clearance", days: 1 },
    "1 day after a clinician has cleared you",
    "1 día después de que un profesional clínico le haya dado su autorización",
  ],
  [
    { kind: "days_after_clearance", days: 7 },
    "7 days after a clinician has cleared you",
    "7 días después de que un profesional clínico le haya dado su autorización",
  ],
  [{ kind: "none" }, null, null],
])("when the balance falls due is said in both languages: %j", (rule, english, spanish) => {
  expect(describeBalanceDue(rule)).toBe(english);
  expect(describeBalanceDue(rule, "en")).toBe(english);
  expect(describeBalanceDue(rule, "es")).toBe(spanish);
});
