import type { Language } from "../language/index";

/** Share of the undelivered sessions' value kept when a cleared client cancels. */
export type RefundRule = { readonly retained_basis_points: number };

type Phrases = {
  readonly inFull: string;
  readonly less: (percent: number) => string;
  readonly untilCleared: (after: string) => string;
  readonly onceCanceled: (after: string) => string;
};

const PHRASES: Readonly<Record<Language, Phrases>> = {
  en: {
    inFull: "sessions you have not had are refunded in full",
    less: (percent) => `sessions you have not had are refunded, less ${percent}% of their value`,
    untilCleared: (after) =>
      `Until a clinician clears you, everything you paid is refunded in full; after that, ${after}.`,
    onceCanceled: (after) => `If you cancel, ${after}.`,
  },
  es: {
    inFull: "las sesiones que no haya recibido se le reembolsan por completo",
    less: (percent) => `las sesiones que no haya recibido se le reembolsan, menos el ${percent}% de su valor`,
    untilCleared: (after) =>
      `Hasta que un profesional clínico le dé su autorización, todo lo que pagó se le reembolsa por completo; después, ${after}.`,
    onceCanceled: (after) => `Si cancela, ${after}.`,
  },
};

/** The refund rule in one sentence; it is snapshotted on each order. */
export function describeRefundRule(rule: RefundRule, needs_clearance: boolean, language: Language = "en"): string {
  const say = PHRASES[language];
  const percent = rule.retained_basis_points / 100;
  const after = percent === 0 ? say.inFull : say.less(percent);
  return needs_clearance ? say.untilCleared(after) : say.onceCanceled(after);
}
