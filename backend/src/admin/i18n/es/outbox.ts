import type { outbox as english } from "../en/outbox";
import type { Told } from "../told";

export const outbox = {
  subtitle: "Los correos a los clientes se guardan aquí; ninguno sale del servidor de la clínica.",
  search: "Destinatario o asunto",
  none_title: "Todavía no hay correos",
  none_sentence: "El primer pedido deja aquí su confirmación.",
  to: "Para",
  subject: "Asunto",
  written: "Escrito",
  read: "Leer",
  read_mail: "Leer “{{subject}}” para {{to}}",
  mail: "Correo",
  one_moment: "Un momento",
  sent_to: "Para {{to}}",
  as_it_looks: "Como se ve",
  as_text: "Como texto",
} satisfies Told<typeof english>;
