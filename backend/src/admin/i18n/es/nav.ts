import type { nav as english } from "../en/nav";
import type { Told } from "../told";

export const nav = {
  formulary: "Vademécum",
  articles: "Artículos",
  article: "Artículo",
  catalogue_import: "Importar y exportar",
  consultation_requests: "Solicitudes de consulta",
  outbox: "Bandeja de salida",
  stripe_events: "Eventos de Stripe",
  translations: "Traducciones",
} satisfies Told<typeof english>;
