/** The vitamins of the formulary. */
export const VITAMINS: Readonly<Record<string, string>> = {
  "Ascorbic acid": "Ácido ascórbico",
  "Vitamin C": "Vitamina C",
  "Vitamin C: an antioxidant the body uses to make collagen.":
    "Vitamina C: un antioxidante que el cuerpo usa para producir colágeno.",
  "G6PD deficiency: a screening test comes first at higher amounts.":
    "Deficiencia de G6PD: con cantidades más altas, antes se hace una prueba de detección.",
  "A history of kidney stones, kidney disease or iron overload.":
    "Antecedentes de cálculos renales (piedras en los riñones), enfermedad renal o sobrecarga de hierro.",
  "From 15 g, finger-stick glucose meters can read wrong.":
    "A partir de 15 g, los medidores de glucosa por punción en el dedo pueden dar lecturas erróneas.",
  "Can change some point-of-care glucose readings.":
    "Puede cambiar algunas lecturas de glucosa hechas en el lugar de atención.",
  "Warfarin: tell the clinician.": "Warfarina: dígaselo al profesional clínico.",
  "The body needs vitamin C to make collagen, and the skin holds much of it.":
    "El cuerpo necesita vitamina C para producir colágeno, y la piel contiene una gran parte de ella.",
  "A benefit of an infusion in well-nourished people is not established.":
    "Un beneficio de una infusión en personas bien nutridas no está demostrado.",

  "B-complex vitamins": "Vitaminas del complejo B",
  "B vitamins": "Vitaminas B",
  "A mix of B vitamins, among them thiamine, riboflavin, niacinamide, B6 and pantothenic acid. They help convert food to energy.":
    "Una mezcla de vitaminas B, entre ellas tiamina, riboflavina, niacinamida, B6 y ácido pantoténico. Ayudan a convertir los alimentos en energía.",
  "Can color urine bright yellow for a day.": "Puede teñir la orina de amarillo intenso durante un día.",
  "A warm or flushed feeling can follow a quick infusion.":
    "Después de una infusión rápida puede sentirse calor o enrojecimiento.",
  "Thiamine: rare, sometimes serious reactions to injections are reported.":
    "Tiamina: se han notificado reacciones a las inyecciones, poco frecuentes y a veces graves.",
  "Levodopa taken without carbidopa.": "Levodopa tomada sin carbidopa.",
  "B vitamins are cofactors in turning food into energy.":
    "Las vitaminas B son cofactores en la transformación de los alimentos en energía.",

  Biotin: "Biotina",
  "Vitamin B7": "Vitamina B7",
  "One of the B vitamins. Deficiency can affect hair and nails; a benefit without deficiency is unproven.":
    "Una de las vitaminas B. Su deficiencia puede afectar el cabello y las uñas; un beneficio sin deficiencia no está demostrado.",
  "Can falsify laboratory tests, troponin among them. Tell every clinician and laboratory that you receive biotin.":
    "Puede falsear pruebas de laboratorio, entre ellas la de troponina. Diga a todo profesional clínico y a todo laboratorio que recibe biotina.",
  "Laboratory tests that use biotin, such as some thyroid and heart tests.":
    "Pruebas de laboratorio que usan biotina, como algunas de la tiroides y del corazón.",
  "Biotin deficiency affects hair and nails: 18 cases are reported, all with an underlying cause.":
    "La deficiencia de biotina afecta el cabello y las uñas: se han notificado 18 casos, todos con una causa subyacente.",
  "A benefit of biotin in healthy people is not established.":
    "Un beneficio de la biotina en personas sanas no está demostrado.",
  "Biotin can falsify laboratory tests, among them troponin, which shows harm to the heart.":
    "La biotina puede falsear pruebas de laboratorio, entre ellas la de troponina, que muestra un daño al corazón.",

  "Vitamin B12": "Vitamina B12",
  Cobalamin: "Cobalamina",
  Cobalt: "Cobalto",
  "A vitamin with cobalt at its center, which nerves and blood cells need.":
    "Una vitamina con cobalto en su centro, que los nervios y las células de la sangre necesitan.",
  "Soreness where the needle went in.": "Molestia donde entró la aguja.",
  "Metformin and acid-reducing medicines can lower B12 over time.":
    "La metformina y los medicamentos que reducen la acidez pueden bajar la B12 con el tiempo.",
  "A lack of vitamin B12 can cause anemia and nerve damage.":
    "La falta de vitamina B12 puede causar anemia y daño en los nervios.",

  "Vitamin B6": "Vitamina B6",
  Pyridoxine: "Piridoxina",
  "A B vitamin that many enzymes need, most of them in the use of protein.":
    "Una vitamina B que muchas enzimas necesitan, la mayoría de ellas en el uso de las proteínas.",
  "High amounts over a long time can harm nerves.": "Cantidades altas durante mucho tiempo pueden dañar los nervios.",
  "Some seizure medicines.": "Algunos medicamentos para las convulsiones.",
  "Vitamin B6 is a cofactor in turning food into energy.":
    "La vitamina B6 es un cofactor en la transformación de los alimentos en energía.",

  Dexpanthenol: "Dexpantenol",
  "Provitamin B5": "Provitamina B5",
  "Pantothenic acid": "Ácido pantoténico",
  "A form of vitamin B5, which the body turns into pantothenic acid.":
    "Una forma de la vitamina B5, que el cuerpo transforma en ácido pantoténico.",
  "Hemophilia.": "Hemofilia.",
  "Blockage of the bowel.": "Obstrucción intestinal.",
  "Succinylcholine given shortly before.": "Succinilcolina administrada poco antes.",
  "Pantothenic acid is a cofactor in turning food into energy.":
    "El ácido pantoténico es un cofactor en la transformación de los alimentos en energía.",

  Thiamine: "Tiamina",
  "Vitamin B1": "Vitamina B1",
  // English spells it in two ways; Spanish has one, and an older name.
  Thiamin: "Aneurina",
  "Vitamin B1, part of the B-complex: a cofactor in turning carbohydrates into energy.":
    "Vitamina B1, parte del complejo B: un cofactor en la transformación de los carbohidratos en energía.",
  "Rare, sometimes serious reactions to injections are reported.":
    "Se han notificado reacciones a las inyecciones, poco frecuentes y a veces graves.",
  "Thiamine is a cofactor in turning food into energy.":
    "La tiamina es un cofactor en la transformación de los alimentos en energía.",

  Riboflavin: "Riboflavina",
  "Vitamin B2": "Vitamina B2",
  "Vitamin B2, part of the B-complex; its yellow is what colors the drip.":
    "Vitamina B2, parte del complejo B; su amarillo es lo que da color a la infusión.",
  "Riboflavin is a cofactor in turning food into energy.":
    "La riboflavina es un cofactor en la transformación de los alimentos en energía.",

  Niacinamide: "Niacinamida",
  "Vitamin B3": "Vitamina B3",
  Nicotinamide: "Nicotinamida",
  "A form of vitamin B3, part of the B-complex, from which the body makes NAD.":
    "Una forma de la vitamina B3, parte del complejo B, a partir de la cual el cuerpo produce NAD.",
  "Nausea at higher amounts.": "Náuseas con cantidades más altas.",
  "Carbamazepine.": "Carbamazepina.",
  "Niacin is a cofactor in turning food into energy.":
    "La niacina es un cofactor en la transformación de los alimentos en energía.",
};
