import type { issues as english } from "../en/issues";
import type { Told } from "../told";

export const issues = {
  number: "Escriba aquí un número",
  percentage: "Un porcentaje, como 25 o 12.5",
  at_least: "Como mínimo {{least}}",
  at_most: "Como máximo {{most}}",
  characters: "Como máximo {{most}} caracteres",
} satisfies Told<typeof english>;
