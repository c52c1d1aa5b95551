import type { clearance as english } from "../en/clearance";
import type { Told } from "../told";

export const clearance = {
  title: "Autorización y acuerdo",
  none_title: "Nada que autorizar",
  clearance: "Autorización",
  not_needed: "Nada de este pedido necesita la autorización de un profesional clínico.",
  decisions: "Decisiones",
  decided_by: "por {{who}}",
  recorded: "Autorización: {{state}}",
  state: {
    not_needed: "No se necesita",
    awaiting: "En espera",
    cleared: "Autorización dada",
    declined: "No es adecuado",
  },
  action: { cleared: "Autorizar", declined: "No autorizar", awaiting: "Volver a la espera" },
  cleared: {
    title: "¿Autorizar a este cliente?",
    sentence:
      "Usted registra la decisión de un profesional clínico de que lo reservado es adecuado. Desde ahora se aplica la regla de reembolso acordada y el saldo puede vencer.",
    go: "Autorizar al cliente",
  },
  declined: {
    title: "¿No autorizar a este cliente?",
    sentence:
      "Usted registra la decisión de un profesional clínico de que lo reservado no es adecuado. Lo pagado debe devolverse por completo; haga el reembolso en la sección de pagos de arriba.",
    go: "No autorizar al cliente",
  },
  awaiting: {
    title: "¿Retirar la decisión?",
    sentence:
      "El cliente vuelve a esperar la decisión de un profesional clínico. La decisión anterior permanece en el registro.",
    go: "Poner en espera",
  },
  agreement: {
    title: "Acuerdo",
    signed: "Firmado",
    due: "Pendiente",
    version: "versión {{version}}",
    unsigned:
      "Todavía sin firmar: todo lo pagado es reembolsable por completo y no se cobra nada más. El cliente puede firmar en la página del pedido, abajo.",
  },
  link: {
    title: "Página del pedido del cliente",
    copy: "Copiar el enlace a la página del pedido del cliente",
    sentence: "Quien tenga este enlace ve el pedido. Entréguelo únicamente al cliente. Caduca el",
  },
} satisfies Told<typeof english>;
