import { hasAny, somewhere, type Statements } from "../required";
import { stem } from "./stem";

const any = (sentence: ReadonlySet<string>, words: string): boolean => hasAny(sentence, ...words.split(" ").map(stem));

/** What every page about ketamine says (FDA, warning on compounded ketamine of 10 October 2023), in Spanish. */
const KETAMINE: Statements["ketamine"] = [
  {
    id: "anesthetic_only",
    wording:
      "La ketamina está aprobada por la FDA como anestésico. No está aprobada para ningún trastorno psiquiátrico: su uso para el ánimo es fuera de indicación.",
    isIn: (sentences) =>
      sentences.some((it) => any(it, "fda") && any(it, "aprobar") && any(it, "anestésico anestesia")) &&
      sentences.some((it) => any(it, "no nunca ningún") && any(it, "psiquiátrico")),
  },
  {
    id: "schedule_iii",
    wording: "La ketamina es una sustancia controlada de la Lista III.",
    isIn: (sentences) => sentences.some((it) => any(it, "lista anexo categoría") && any(it, "iii 3 tres")),
  },
  {
    id: "risks",
    wording:
      "Los riesgos incluyen abuso y dependencia, aumento de la presión arterial, respiración más lenta y problemas de la vejiga y urinarios.",
    isIn: (sentences) =>
      somewhere(sentences, ...["abuso", "adicción", "adictivo", "dependencia"].map(stem)) &&
      sentences.some((it) => any(it, "presión tensión") && any(it, "arterial sangre")) &&
      somewhere(sentences, ...["respiración", "respiratorio", "respirar"].map(stem)) &&
      somewhere(sentences, ...["urinario", "vejiga", "orina"].map(stem)),
  },
  {
    id: "escort",
    wording: "Un adulto le acompaña a su casa, y usted no conduce durante 24 horas.",
    isIn: (sentences) =>
      sentences.some((it) => any(it, "acompañar acompañante adulto") && any(it, "casa hogar domicilio")) &&
      sentences.some((it) => any(it, "conducir manejar") && any(it, "24") && any(it, "no nunca tampoco")),
  },
  {
    id: "crisis_line",
    wording:
      "Si está en crisis o piensa en hacerse daño, llame o envíe un mensaje de texto al 988 a cualquier hora, o llame al 911.",
    isIn: (sentences) => somewhere(sentences, "988"),
  },
];

/** What is given by prescription is said to be so, and who decides. */
const PRESCRIPTION: Statements["prescription"] = [
  {
    id: "prescription",
    wording:
      "Las preparaciones intravenosas son tratamientos con receta, no suplementos dietéticos. No están aprobadas por la FDA para estos usos. Los resultados varían. Un profesional clínico con licencia decide si esto es adecuado para usted.",
    isIn: (sentences) =>
      sentences.some(
        (it) =>
          any(it, "receta prescripción recetar") &&
          any(it, "tratamiento producto medicamento preparación fármaco anestésico inyección infusión suero"),
      ) &&
      sentences.some(
        (it) =>
          any(it, "clínico clínica médico profesional") &&
          any(it, "decidir decisión revisar ordenar autorizar evaluar"),
      ),
  },
];

export const SPANISH_STATEMENTS: Statements = { ketamine: KETAMINE, prescription: PRESCRIPTION };
