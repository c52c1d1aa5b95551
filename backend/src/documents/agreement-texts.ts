import type { AgreementDocument } from "@ampoule/contract";
import type { Language } from "@ampoule/domain/language";

/** The agreement's words in one language. They are what is signed: another word is another hash. */
export type AgreementTexts = {
  readonly title: (clinic: string) => string;
  readonly reserving: (clinic: string) => string;
  readonly clearanceFirst: string;
  readonly notSuitable: string;
  readonly wholePrice: string;
  readonly depositToday: (due: string) => string;
  readonly cancelling: (refund: string) => string;
  readonly card: string;
  readonly statements: AgreementDocument["statements"];
};

export const AGREEMENT_TEXTS: Readonly<Record<Language, AgreementTexts>> = {
  en: {
    title: (clinic) => `Reservation agreement with ${clinic}`,
    reserving: (clinic) =>
      `You are reserving a place for treatment at ${clinic}. A reservation is not a prescription. A licensed ` +
      "clinician decides whether a treatment is suitable for you, and may decide that it is not.",
    clearanceFirst:
      "Nothing is given before a clinician has cleared you. If you are not cleared, everything you have paid is refunded in full.",
    notSuitable:
      "If a clinician decides that it is not suitable for you, everything you have paid is refunded in full.",
    wholePrice: "What you pay today is the whole price.",
    depositToday: (due) =>
      `If you pay a deposit today, it counts towards the price. The balance falls due ${due}. You can ask for the schedule at any time.`,
    cancelling: (refund) => `This is what you get back. ${refund}`,
    card: "Your card is kept for the balance only if you agree to it separately, and you can withdraw that at any time.",
    statements: {
      adult: "I am 18 or over.",
      deposit_and_refund_terms: "I have read the deposit and refund terms above and agree to them.",
      reserves_a_place: "I understand that this reserves a place and is not a prescription.",
    },
  },
  es: {
    title: (clinic) => `Acuerdo de reserva con ${clinic}`,
    reserving: (clinic) =>
      `Usted está reservando un lugar para recibir un tratamiento en ${clinic}. Una reserva no es una receta médica. ` +
      "Un profesional clínico con licencia decide si un tratamiento es adecuado para usted, y puede decidir que no lo es.",
    clearanceFirst:
      "No se administra nada antes de que un profesional clínico le haya dado su autorización. Si no se le da, todo lo que haya pagado se le reembolsa por completo.",
    notSuitable:
      "Si un profesional clínico decide que no es adecuado para usted, todo lo que haya pagado se le reembolsa por completo.",
    wholePrice: "Lo que paga hoy es el precio completo.",
    depositToday: (due) =>
      `Si paga hoy un depósito, este cuenta para el precio. El saldo vence ${due}. Puede pedir el calendario de pagos en cualquier momento.`,
    cancelling: (refund) => `Esto es lo que se le devuelve. ${refund}`,
    card: "Su tarjeta se guarda para el saldo solo si usted lo acepta por separado, y puede retirar esa aceptación en cualquier momento.",
    statements: {
      adult: "Tengo 18 años o más.",
      deposit_and_refund_terms:
        "He leído las condiciones del depósito y de los reembolsos que figuran arriba y las acepto.",
      reserves_a_place: "Entiendo que esto reserva un lugar y no es una receta médica.",
    },
  },
};

/**
 * What an earlier version said otherwise. Signatures of 2026-11 are known by their words alone; what is signed since keeps a
 * hash of what it covers, so that no other version need stand here.
 */
export const EARLIER_TEXTS: Readonly<Record<"2026-11", Readonly<Record<Language, Partial<AgreementTexts>>>>> = {
  "2026-11": {
    en: { cancelling: (refund) => `If you cancel: ${refund}` },
    es: { cancelling: (refund) => `Si cancela: ${refund}` },
  },
};
