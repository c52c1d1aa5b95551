import type { articleProblems as english } from "../en/article-problems";
import type { Told } from "../told";

export const articleProblems = {
  day_to_come: "Ese día aún no ha llegado",
  summary_needed: "Diga en una frase o dos de qué trata",
  author_needed: "Diga quién lo escribió",
  reviewer_needed: "Diga qué profesional clínico lo revisó",
  reviewed_needed: "Diga cuándo se revisó",
  unreadable: "No se puede leer",
  no_alt: "Una imagen no tiene descripción: escríbala entre sus corchetes, ![así](…)",
  other_image: "Una imagen solo puede ser una que se haya subido aquí: use «Agregar una imagen»",
  image_alone: "Una imagen va en un párrafo propio, con una línea vacía antes y otra después",
  link_to: "Un enlace puede llevar a https://…, http://…, a una ruta de este sitio como /packages, o a #un-título",
  most_characters: "Como máximo {{most}} caracteres",
  most_lines: "Como máximo {{most}} líneas",
  most_links: "Como máximo {{most}} enlaces e imágenes",
  most_marks: "Como máximo {{most}} marcas (* y _) en un párrafo",
  too_deep: "Línea {{line}}: las citas y las listas están demasiado anidadas, unas dentro de otras",
} satisfies Told<typeof english>;
