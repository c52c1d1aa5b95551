import type { phrases as english } from "../en/phrases";
import type { Told } from "../told";

export const phrases = {
  subtitle:
    "El catálogo en español. Cuando un texto en inglés cambia, los clientes leen el nuevo en inglés hasta que se traduzca aquí.",
  all: "Están los {{total}}",
  missing_one: "Falta {{count}} texto de {{total}}",
  missing_other: "Faltan {{count}} textos de {{total}}",
  missing_many: "Faltan {{count}} de textos de {{total}}",
  search: "En uno u otro idioma",
  texts: "Textos",
  in_spanish: "En español",
  source_in_spanish: "En español: {{source}}",
  english: "Los clientes leen el texto en inglés",
  english_again: "Los clientes vuelven a leer el texto en inglés",
  read_now: "Los clientes ya lo leen",
} satisfies Told<typeof english>;
