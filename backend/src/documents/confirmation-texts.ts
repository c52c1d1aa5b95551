import type { Language } from "@ampoule/domain/language";

/** The confirmation's words in one language. They name no treatment. */
export type ConfirmationTexts = {
  readonly title: (display_id: number) => string;
  readonly subject: (title: string, clinic: string) => string;
  readonly reserved: string;
  readonly nothingCharged: string;
  readonly paid: (amount: string) => string;
  readonly balance: (amount: string, due: string) => string;
  readonly clinicianNext: string;
  readonly agreementDue: string;
  readonly link: string;
  readonly order: (url: string) => string;
  readonly open: string;
};

export const CONFIRMATION_TEXTS: Readonly<Record<Language, ConfirmationTexts>> = {
  en: {
    title: (display_id) => `Your reservation ${display_id}`,
    subject: (title, clinic) => `${title} with ${clinic}`,
    reserved: "Thank you. Your place is reserved.",
    nothingCharged: "Nothing was charged.",
    paid: (amount) => `Paid today: ${amount}.`,
    balance: (amount, due) => `Balance: ${amount}, due ${due}.`,
    clinicianNext: "Next, a licensed clinician reviews whether this is suitable for you. This is not a prescription.",
    agreementDue: "One thing is left to do: please read and sign the agreement on your order's page.",
    link: "The link below opens your order without a password for 90 days. Please keep it to yourself.",
    order: (url) => `Your order: ${url}`,
    open: "Open your order",
  },
  es: {
    title: (display_id) => `Su reserva ${display_id}`,
    subject: (title, clinic) => `${title} con ${clinic}`,
    reserved: "Gracias. Su lugar está reservado.",
    nothingCharged: "No se cobró nada.",
    paid: (amount) => `Pagado hoy: ${amount}.`,
    balance: (amount, due) => `Saldo: ${amount}, que vence ${due}.`,
    clinicianNext:
      "A continuación, un profesional clínico con licencia revisa si esto es adecuado para usted. Esto no es una receta médica.",
    agreementDue: "Queda una cosa por hacer: por favor, lea y firme el acuerdo en la página de su pedido.",
    link: "El enlace de abajo abre su pedido sin contraseña durante 90 días. Por favor, no lo comparta.",
    order: (url) => `Su pedido: ${url}`,
    open: "Abrir su pedido",
  },
};
