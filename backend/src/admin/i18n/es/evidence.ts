import type { evidence as english } from "../en/evidence";
import type { Told } from "../told";

export const evidence = {
  title: "Evidencia",
  sentence: "Cada enunciado con la solidez de lo que se sabe, su fuente, y quién lo revisó y cuándo.",
  add: "Agregar un enunciado",
  none: "Todavía no se dice nada al respecto. Donde no haya nada demostrado, dígalo: los clientes confían en lo que admite sus límites.",
  list: "Evidencia, en orden",
  row: "Enunciado {{number}}",
  named: "el enunciado {{number}}",
  statement: "Enunciado",
  about: "Trata de",
  grade: "Calificación",
  citation: "Referencia",
  citation_like: "Autores. Revista año;volumen:páginas.",
  url: "Dirección o DOI",
  reviewer: "Revisado por",
  reviewed_on: "Fecha de revisión",
  of: { benefit: "Un beneficio", safety: "Seguridad" },
  grades: { established: "Demostrado", limited: "Evidencia limitada", not_established: "No demostrado" },
} satisfies Told<typeof english>;
