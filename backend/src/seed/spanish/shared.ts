/** What several ingredients, or several packages, say in the same words. */
export const SHARED: Readonly<Record<string, string>> = {
  "One session": "Una sesión",
  "Course of 3": "Serie de 3",
  "Course of 4": "Serie de 4",
  "Course of 5": "Serie de 5",
  "Course of 6": "Serie de 6",
  "Course of 8": "Serie de 8",

  "Demo medical reviewer": "Revisor médico de demostración",

  "Asthma.": "Asma.",
  "Kidney disease.": "Enfermedad renal (de los riñones).",
  "Liver disease.": "Enfermedad hepática (del hígado).",
  "Heart failure.": "Insuficiencia cardíaca (del corazón).",
  "Kidney failure.": "Insuficiencia renal (de los riñones).",
  "Pregnancy.": "Embarazo.",
  "Leber's disease of the optic nerve.": "Enfermedad de Leber del nervio óptico.",
  "Digoxin.": "Digoxina.",
  "Ceftriaxone.": "Ceftriaxona.",
  "A benefit of an infusion without a deficiency: not established.":
    "Un beneficio de una infusión cuando no hay deficiencia: no está demostrado.",
  "A benefit over drinking fluids in people who can drink: not established.":
    "Un beneficio frente a beber líquidos en personas que pueden beber: no está demostrado.",
  "A benefit in this package: not established.": "Un beneficio en este paquete: no está demostrado.",
  "A benefit without a deficiency is not established.": "Un beneficio sin deficiencia no está demostrado.",

  "Not for you during pregnancy, or with heart or kidney failure, unless your own physician and our clinician agree.":
    "No es para usted durante el embarazo ni con insuficiencia cardíaca (del corazón) o renal (de los riñones), a menos que su propio médico y nuestro profesional clínico estén de acuerdo.",
  "Not for you if you are allergic to a component.": "No es para usted si tiene alergia a alguno de los componentes.",
  "Is paying the deposit a prescription?": "¿Pagar el depósito es una receta médica?",
  "No. The deposit reserves a place; it is not a prescription. A licensed clinician reviews your history first and decides whether this is suitable for you. Until then the deposit is refundable in full.":
    "No. El depósito reserva un lugar; no es una receta médica. Un profesional clínico con licencia revisa primero sus antecedentes y decide si esto es adecuado para usted. Hasta entonces, el depósito es reembolsable por completo.",
  "What if the clinician decides it isn't suitable for me?":
    "¿Y si el profesional clínico decide que no es adecuado para mí?",
  "Then nothing is given, and you get back everything you have paid.":
    "Entonces no se administra nada y se le devuelve todo lo que ha pagado.",
  "How do I prepare?": "¿Cómo me preparo?",
  "Eat something light, drink water, wear sleeves that roll up, and bring a list of your medicines and allergies.":
    "Coma algo ligero, beba agua, use mangas que se puedan subir y traiga una lista de sus medicamentos y alergias.",
  "IV and injected preparations are prescription products. A benefit of this package in well-nourished people is not established; the page says for each ingredient what is known and how well.":
    "Los preparados intravenosos e inyectados son productos que requieren receta médica. Un beneficio de este paquete en personas bien nutridas no está demostrado; la página dice de cada ingrediente qué se sabe y con qué solidez.",
  Energy: "Energía",
  "Hair, skin and nails": "Cabello, piel y uñas",
  Antioxidants: "Antioxidantes",
  Season: "Temporada",
  Recovery: "Recuperación",
  Mood: "Estado de ánimo",
};
