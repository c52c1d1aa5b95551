import type { Wording } from "../proposals";

const ILLNESS = "No se ha establecido un beneficio de esto para ninguna enfermedad.";

export const SPANISH_WORDING: Wording = {
  about: [
    [
      /\b[kq]u?etamin[ae]/i,
      "La ketamina no está aprobada por la FDA para ningún trastorno psiquiátrico; si es adecuada para usted lo decide un profesional clínico con licencia.",
    ],
    [
      /vitamina c\b|[áa]cido asc[óo]rbico/i,
      "La vitamina C es un antioxidante que el cuerpo usa para formar colágeno; no se ha establecido un beneficio de darla por vena a personas bien nutridas.",
    ],
    [
      /\bbiotina\b/i,
      "La falta de biotina puede afectar el cabello y las uñas; sin esa falta, un beneficio no está demostrado.",
    ],
    [
      /\bb[ -]?12\b|cobalamina/i,
      "Los nervios y las células de la sangre necesitan vitamina B12; sin una deficiencia, un beneficio no está demostrado.",
    ],
    [
      /complejo b\b|vitaminas? (?:del (?:complejo|grupo) )?b\b/i,
      "Las vitaminas B ayudan a convertir los alimentos en energía; sin una deficiencia, no se ha establecido un beneficio de una infusión.",
    ],
    [
      /\bnad\b/i,
      "NAD+ es una coenzima que participa en la energía de las células; la evidencia en humanos sobre su uso intravenoso es limitada.",
    ],
    [
      /\bglutati[óo]n/i,
      "El glutatión es un antioxidante que las propias células fabrican; no se ha establecido un beneficio de darlo por vena.",
    ],
    [
      /\bmagnesio\b/i,
      "El magnesio contribuye al funcionamiento normal de los músculos y los nervios; no se ha establecido un beneficio de darlo por vena sin una deficiencia.",
    ],
    [
      /\bz[ií]nc\b/i,
      "El zinc contribuye a la función inmunitaria normal; no se ha establecido un beneficio de darlo por vena sin una deficiencia.",
    ],
  ],
  byRule: {
    disease: ILLNESS,
    cure: ILLNESS,
    treat: ILLNESS,
    prevent: ILLNESS,
    immunity: "No se ha establecido que una infusión cambie cómo pasa la temporada una persona sana.",
    anti_ageing: "No se ha establecido que una infusión cambie algo con los años.",
    detox: "El cuerpo no necesita una infusión para esto; no se ha establecido un beneficio.",
    fda_approved: "No aprobado por la FDA para estos usos.",
    superlative: "Un profesional clínico con licencia decide con usted qué es adecuado.",
    safety: "Toda infusión tiene riesgos, y un profesional clínico los repasa antes con usted.",
    outcome: "Los resultados varían, y no podemos prometer ninguno.",
    proof: "Lo que se sabe, y con qué certeza, está junto a cada ingrediente.",
  },
  dangling:
    /(?:\s|[,&+¿¡–-]|\s(?:para|contra|de|del|por|con|sin|y|e|o|a|al|en|el|la|los|las|un|una|su|tu|que)(?=\s*$))+$/i,
  leading: /^(?:\s|[,&+–-]|(?:para|contra|de|del|por|con|y|e|o|a|al)\s)+/i,
  purpose: /\s(?:para|contra)\s/i,
};
