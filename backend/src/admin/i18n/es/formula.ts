import type { formula as english } from "../en/formula";
import type { Told } from "../told";

export const formula = {
  title: "Fórmula",
  subtitle: "Para una sesión; las cantidades solo las ve el personal",
  edit: "Editar fórmula",
  none_title: "Sin ingredientes",
  none_sentence: "Su página no puede decir qué contiene hasta que haya alguno.",
  ingredient: "Ingrediente",
  kind: "Tipo",
  amount: "Cantidad",
  not_set: "Sin fijar",
  of: "Fórmula de {{title}}",
  sentence:
    "Para una sesión, en el orden en que la ven los clientes. Las cantidades las fija la dirección médica y solo las ve el personal.",
  empty: "Todavía no contiene nada.",
  save: "Guardar fórmula",
  saved: "La fórmula está guardada",
  list: "Fórmula, en orden",
  amount_of: "Cantidad de {{name}}",
  unit_of: "Unidad de {{name}}",
  unit: { session: "sesión" },
  add: "Agregar un ingrediente",
  like: "Nombre, como zinc",
  ingredients: "Ingredientes",
  no_match: "No hay otro ingrediente con ese nombre.",
  changed: "Otra persona cambió esta fórmula mientras usted la editaba. La suya sigue aquí.",
  theirs_one: "La otra tiene {{count}} ingrediente: {{names}}.",
  theirs_other: "La otra tiene {{count}} ingredientes: {{names}}.",
  theirs_many: "La otra tiene {{count}} de ingredientes: {{names}}.",
  none: "ninguno",
} satisfies Told<typeof english>;
