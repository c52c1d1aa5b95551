import type { Language } from "../language/index";
import type { BalanceDueRule } from "./rules";

type Phrases = {
  readonly beforeSession: (session: number) => string;
  readonly atSession: (session: number) => string;
  readonly afterClearance: (days: number) => string;
};

const PHRASES: Readonly<Record<Language, Phrases>> = {
  en: {
    beforeSession: (session) => (session === 1 ? "before the first session" : `before session ${session}`),
    atSession: (session) => (session === 1 ? "at the first session" : `at session ${session}`),
    afterClearance: (days) =>
      days === 0
        ? "once a clinician has cleared you"
        : `${days} ${days === 1 ? "day" : "days"} after a clinician has cleared you`,
  },
  es: {
    beforeSession: (session) => (session === 1 ? "antes de la primera sesión" : `antes de la sesión ${session}`),
    atSession: (session) => (session === 1 ? "en la primera sesión" : `en la sesión ${session}`),
    afterClearance: (days) =>
      days === 0
        ? "una vez que un profesional clínico le haya dado su autorización"
        : `${days} ${days === 1 ? "día" : "días"} después de que un profesional clínico le haya dado su autorización`,
  },
};

/** When the balance falls due, as the end of a sentence: "before session 2". Null where none is left. */
export function describeBalanceDue(rule: BalanceDueRule, language: Language = "en"): string | null {
  const say = PHRASES[language];
  switch (rule.kind) {
    case "before_session":
      return say.beforeSession(rule.session);
    case "at_session":
      return say.atSession(rule.session);
    case "days_after_clearance":
      return say.afterClearance(rule.days);
    case "none":
      return null;
    default:
      return rule satisfies never;
  }
}
