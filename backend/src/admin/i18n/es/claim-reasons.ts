import type { claimReasons as english } from "../en/claim-reasons";
import type { Told } from "../told";

export const claimReasons = {
  illness:
    "Dice que lo que administramos actúa sobre una enfermedad o un síntoma. Un matiz como «puede» no lo cambia, ni tampoco lo que cuente un cliente.",
  prevents: "Dice que lo que administramos evita una enfermedad.",
  immunity: "Dice que las defensas se vuelven más fuertes de lo que son. Ninguna prueba lo muestra de una infusión.",
  ageing: "Dice que el envejecimiento o sus signos se revierten.",
  detox: "Dice que se saca del cuerpo algo dañino.",
  compounded: "Los preparados magistrales no están aprobados por la FDA, y ninguno lo está para estos usos.",
  ranks: "Nos pone por encima de otros, y nada de lo que hay aquí puede demostrarlo.",
  no_risk: "Dice o da a entender que no hay riesgo. Toda infusión tiene alguno.",
  promises: "Promete un resultado. Los resultados varían, y no se puede prometer ninguno.",
  proven: "Dice que la ciencia lo ha demostrado, sin el estudio ni sus límites.",
  ketamine_says: "Una página sobre la ketamina tiene que decir esto.",
  prescription_says: "Una página sobre lo que se administra con receta tiene que decirlo.",
  ketamine_acts:
    "Dice o da a entender que la ketamina actúa sobre una enfermedad. Está aprobada como anestésico, y no para ningún trastorno psiquiátrico.",
  from_ftc:
    "FTC, orden contra iV Bars: una afirmación sobre la salud necesita pruebas científicas competentes y fiables.",
  from_fda: "FDA, advertencia sobre preparados magistrales de ketamina, 10 de octubre de 2023.",
  from_footer: "La declaración sobre tratamientos con receta que lleva cada página.",
} satisfies Told<typeof english>;
