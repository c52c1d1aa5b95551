/** The packages about energy and recovery. */
export const ENERGY_AND_RECOVERY: Readonly<Record<string, string>> = {
  "Flushing, a tight chest and nausea that depend on the rate: we slow or stop the drip.":
    "Enrojecimiento, opresión en el pecho y náuseas que dependen de la velocidad: hacemos más lenta la infusión o la detenemos.",
  "Tell us about every medicine: interactions are little studied.":
    "Díganos todos sus medicamentos: las interacciones están poco estudiadas.",

  "NAD+ starter": "NAD+ de inicio",
  "Four long, slow infusions": "Cuatro infusiones largas y lentas",
  "Four infusions of NAD+, two hours each, two to seven days apart. NAD+ is a coenzyme in cell energy; human evidence for IV use is limited.":
    "Cuatro infusiones de NAD+, de dos horas cada una, con dos a siete días entre una y otra. El NAD+ es una coenzima de la energía celular; la evidencia en humanos para el uso intravenoso es limitada.",
  "Why does it take two hours?": "¿Por qué dura dos horas?",
  "The faster it runs, the more flushing, tightness and nausea people feel. Two hours keeps it bearable.":
    "Cuanto más rápido pasa, más enrojecimiento, opresión y náuseas sienten las personas. Dos horas lo hacen tolerable.",
  "What is known about infused NAD+?": "¿Qué se sabe del NAD+ infundido?",
  "One small study followed what becomes of it in plasma and urine for six hours. It measured no clinical outcome.":
    "Un estudio pequeño siguió durante seis horas lo que ocurre con él en el plasma y la orina. No midió ningún resultado clínico.",

  "NAD+ loading": "NAD+ de carga",
  "Five infusions in about two weeks": "Cinco infusiones en unas dos semanas",
  "Five long infusions of NAD+ within about two weeks, at a higher amount than the starter. NAD+ is a coenzyme in cell energy; human evidence for IV use is limited.":
    "Cinco infusiones largas de NAD+ en unas dos semanas, con una cantidad mayor que la del paquete de inicio. El NAD+ es una coenzima de la energía celular; la evidencia en humanos para el uso intravenoso es limitada.",
  "Should I begin with the starter?": "¿Debo empezar con el paquete de inicio?",
  "The clinician decides with you. Someone who has not had NAD+ by vein usually begins with less.":
    "El profesional clínico lo decide con usted. Quien no ha recibido NAD+ por vena suele empezar con menos.",
  "How long is a session?": "¿Cuánto dura una sesión?",
  "Two and a half hours. Bring something to read, and something to eat.":
    "Dos horas y media. Traiga algo para leer y algo para comer.",

  Athlete: "Deportista",
  "Fluid, amino acids, magnesium and B-complex": "Líquido, aminoácidos, magnesio y complejo B",
  "Four infusions around training: fluid, amino acids, magnesium and B-complex. B vitamins help convert food to energy. A benefit of the infusion for people who eat and drink enough is not established.":
    "Cuatro infusiones en torno al entrenamiento: líquido, aminoácidos, magnesio y complejo B. Las vitaminas B ayudan a convertir los alimentos en energía. Un beneficio de la infusión para personas que comen y beben lo suficiente no está demostrado.",
  "If you compete under anti-doping rules: WADA limits infusions to 100 mL in 12 hours. This package is above that.":
    "Si compite bajo reglas antidopaje: la Agencia Mundial Antidopaje (WADA) limita las infusiones a 100 mL en 12 horas. Este paquete supera ese límite.",
  "Low blood pressure, liver or kidney disease.":
    "Presión arterial baja, enfermedad hepática (del hígado) o renal (de los riñones).",
  "May I use it in competition?": "¿Puedo usarlo en competición?",
  "Not if anti-doping rules bind you: more than 100 mL by vein within 12 hours is not allowed without an exemption.":
    "No, si está sujeto a reglas antidopaje: más de 100 mL por vena en 12 horas no se permiten sin una exención.",
  "When should I come?": "¿Cuándo debo venir?",
  "On an easy day. The sessions lie three to fourteen days apart.":
    "En un día tranquilo. Entre una sesión y otra hay de tres a catorce días.",

  "Morning after": "La mañana siguiente",
  "Fluid and B-complex, with a clinician's choice of more":
    "Líquido y complejo B, con lo que un profesional clínico decida añadir",
  "Fluid and B-complex after a long night. Where a clinician finds it suitable, medicines against nausea or headache can be added: ondansetron and ketorolac are prescription medicines. A benefit over rest, water and food is not established.":
    "Líquido y complejo B después de una noche larga. Si un profesional clínico lo considera adecuado, se pueden añadir medicamentos contra las náuseas o el dolor de cabeza: el ondansetrón y el ketorolaco son medicamentos que requieren receta médica. Un beneficio frente al descanso, el agua y la comida no está demostrado.",
  "Long QT or another heart rhythm problem: no ondansetron.":
    "QT largo u otro problema del ritmo cardíaco (del corazón): sin ondansetrón.",
  "A stomach ulcer or bleeding in the gut, now or before: no ketorolac.":
    "Úlcera de estómago o sangrado en el aparato digestivo, ahora o antes: sin ketorolaco.",
  "Severe headache, confusion, repeated vomiting or chest pain: go to an emergency department.":
    "Dolor de cabeza intenso, confusión, vómitos repetidos o dolor en el pecho: vaya a un servicio de emergencias.",
  "Ondansetron and ketorolac are added only where a clinician orders them for you.":
    "El ondansetrón y el ketorolaco se añaden solo si un profesional clínico los ordena para usted.",
  "Do I get both medicines?": "¿Recibo ambos medicamentos?",
  "Only what a clinician orders for you that day, which may be neither.":
    "Solo lo que un profesional clínico ordene para usted ese día, que puede ser ninguno.",
  "Do I have to use the three sessions in a row?": "¿Tengo que usar las tres sesiones seguidas?",
  "No. They may be any time apart, from a day.": "No. Entre ellas puede pasar cualquier tiempo, a partir de un día.",

  "B12 shots": "Inyecciones de B12",
  "Eight quick injections": "Ocho inyecciones rápidas",
  "Eight injections of vitamin B12 into a muscle, ten minutes each. A lack of B12 can cause anemia and nerve damage; a benefit without a deficiency is not established.":
    "Ocho inyecciones de vitamina B12 en un músculo, de diez minutos cada una. La falta de B12 puede causar anemia y daño en los nervios; un beneficio sin deficiencia no está demostrado.",
  "An allergy to cobalt or cobalamin.": "Alergia al cobalto o a la cobalamina.",
  "How do I know whether I lack B12?": "¿Cómo sé si me falta B12?",
  "By a blood test. Ask your physician or our clinician about one.":
    "Con un análisis de sangre. Pregunte por él a su médico o a nuestro profesional clínico.",
  "Where is it given?": "¿Dónde se pone?",
  "Into the muscle of the upper arm or thigh.": "En el músculo de la parte superior del brazo o del muslo.",
};
