import type { Language } from "../language/index";

/** Share of the undelivered sessions' value kept when a cleared client cancels. */
export type RefundRule = { readonly retained_basis_points: number };

type Phrases = {
  readonly inFull: string;
  readonly less: (percent: number) => string;
  readonly untilCleared: (after: string) => string;
  readonly onceCanceled: (after: string) => string;
  /** Before a rule that isn't everybody's. */
  readonly ofCourse: (sessions: number, minutes: number) => string;
};

const PHRASES: Readonly<Record<Language, Phrases>> = {
  en: {
    inFull: "sessions you have not had are refunded in full",
    less: (percent) => `sessions you have not had are refunded, less ${percent}% of their value`,
    untilCleared: (after) =>
      `Until a clinician clears you, everything you paid is refunded in full; after that, ${after}.`,
    onceCanceled: (after) => `If you cancel, ${after}.`,
    ofCourse: (sessions, minutes) =>
      sessions === 1
        ? `For the single session of ${minutes} minutes`
        : `For the course of ${sessions} sessions of ${minutes} minutes`,
  },
  es: {
    inFull: "las sesiones que no haya recibido se le reembolsan por completo",
    less: (percent) => `las sesiones que no haya recibido se le reembolsan, menos el ${percent}% de su valor`,
    untilCleared: (after) =>
      `Hasta que un profesional clínico le dé su autorización, todo lo que pagó se le reembolsa por completo; después, ${after}.`,
    onceCanceled: (after) => `Si cancela, ${after}.`,
    ofCourse: (sessions, minutes) =>
      sessions === 1
        ? `Para la sesión única de ${minutes} minutos`
        : `Para el tratamiento de ${sessions} sesiones de ${minutes} minutos`,
  },
};

/** The refund rule in one sentence; it is snapshotted on each order. */
export function describeRefundRule(rule: RefundRule, needs_clearance: boolean, language: Language = "en"): string {
  const say = PHRASES[language];
  const percent = rule.retained_basis_points / 100;
  const after = percent === 0 ? say.inFull : say.less(percent);
  return needs_clearance ? say.untilCleared(after) : say.onceCanceled(after);
}

/** A course, as far as a client is told what goes back of it. It is known by its length: letters name no treatment. */
export type RefundableCourse = {
  readonly refund: RefundRule;
  readonly needs_clearance: boolean;
  readonly sessions: number;
  readonly duration_min: number;
};

/** The rules of several courses: one sentence where they have one rule, else one each, with whose it is. */
export function describeRefundRules(courses: readonly RefundableCourse[], language: Language = "en"): string {
  const told = courses.map((course) => ({
    whose: PHRASES[language].ofCourse(course.sessions, course.duration_min),
    rule: describeRefundRule(course.refund, course.needs_clearance, language),
  }));
  const rules = [...new Set(told.map(({ rule }) => rule))];
  if (rules.length <= 1) return rules[0] ?? describeRefundRule({ retained_basis_points: 0 }, false, language);
  return [...new Set(told.map(({ whose, rule }) => `${whose}: ${uncapitalised(rule)}`))].join(" ");
}

const uncapitalised = (sentence: string): string => sentence.charAt(0).toLowerCase() + sentence.slice(1);
