import type { requests as english } from "../en/requests";
import type { Told } from "../told";

export const requests = {
  subtitle: "Se piden en la tienda. Allí no se pregunta nada sobre la salud.",
  search: "Nombre, correo o teléfono",
  none_title: "Todavía no hay solicitudes",
  none_sentence: "Cuando alguien pide una consulta en la tienda, aparece aquí.",
  client: "Cliente",
  reach: "Contacto",
  about: "Sobre",
  prefers: "Prefiere",
  asked: "Solicitada",
  unnamed: "Nada en particular",
  state_of: "Estado de la solicitud de {{name}}",
  time: { any: "Cualquier horario", morning: "Por la mañana", afternoon: "Por la tarde", evening: "Por la noche" },
} satisfies Told<typeof english>;
