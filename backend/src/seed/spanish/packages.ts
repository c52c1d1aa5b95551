/** The packages for skin, minerals, fluid and the season, and the antioxidants. */
export const PACKAGES: Readonly<Record<string, string>> = {
  "G6PD deficiency or a history of kidney stones: tell us before the first session.":
    "Deficiencia de G6PD o antecedentes de cálculos renales (piedras en los riñones): díganoslo antes de la primera sesión.",
  "Biotin can falsify laboratory tests, troponin among them: tell every clinician and laboratory that you receive it.":
    "La biotina puede falsear pruebas de laboratorio, entre ellas la de troponina: diga a todo profesional clínico y a todo laboratorio que la recibe.",

  "Radiance kit": "Kit de luminosidad",
  "Six sessions of vitamin C, B-complex and biotin": "Seis sesiones de vitamina C, complejo B y biotina",
  "Six infusions, one every one to three weeks, for people who look after hair, skin and nails. The body uses vitamin C to make collagen, B vitamins help convert food to energy, and a lack of biotin can affect hair and nails. A benefit of the infusion in well-nourished people is not established, and we say so beside each ingredient.":
    "Seis infusiones, con una a tres semanas entre una y otra, para personas que cuidan su cabello, su piel y sus uñas. El cuerpo usa la vitamina C para producir colágeno, las vitaminas B ayudan a convertir los alimentos en energía, y la falta de biotina puede afectar el cabello y las uñas. Un beneficio de la infusión en personas bien nutridas no está demostrado, y lo decimos junto a cada ingrediente.",
  "Will I see a difference?": "¿Notaré una diferencia?",
  "We can't promise it. Lack of these vitamins can show in hair, skin and nails; that an infusion changes anything in people who lack nothing is not established.":
    "No podemos prometerlo. La falta de estas vitaminas puede notarse en el cabello, la piel y las uñas; no está demostrado que una infusión cambie algo en personas a las que no les falta nada.",
  "Why does biotin matter for blood tests?": "¿Por qué importa la biotina en los análisis de sangre?",
  "Many laboratory tests use biotin, and more of it in the blood can falsify them, among them troponin, the test for harm to the heart. Say that you receive biotin whenever blood is drawn.":
    "Muchas pruebas de laboratorio usan biotina, y una mayor cantidad en la sangre puede falsearlas, entre ellas la de troponina, la prueba de daño al corazón. Diga que recibe biotina cada vez que le saquen sangre.",

  "Glow plus": "Brillo plus",
  "The radiance kit, and a glutathione push at each session":
    "El kit de luminosidad y una inyección de glutatión en cada sesión",
  "Six sessions with the three vitamins of the radiance kit, followed each time by glutathione, given slowly on its own. Glutathione is an antioxidant that cells make for themselves; a benefit of giving it by vein is not established.":
    "Seis sesiones con las tres vitaminas del kit de luminosidad, seguidas cada vez de glutatión, que se administra despacio y por separado. El glutatión es un antioxidante que las células producen por sí mismas; un beneficio de administrarlo por vena no está demostrado.",
  "Asthma, a sulfite allergy, or ongoing chemotherapy: tell us first.":
    "Asma, alergia a los sulfitos o quimioterapia en curso: díganoslo antes.",
  "Why is glutathione given separately?": "¿Por qué se administra el glutatión por separado?",
  "It is given slowly, after the drip, so that it can be stopped at the first sign of discomfort.":
    "Se administra despacio, después de la infusión, para poder detenerlo a la primera señal de molestia.",
  "Where does the glutathione come from?": "¿De dónde viene el glutatión?",
  "From a licensed compounding pharmacy. In 2019 the FDA warned about endotoxin in one supplier's glutathione, so we note source and lot and tell you on request.":
    "De una farmacia de medicamentos compuestos con licencia. En 2019, la FDA advirtió sobre endotoxinas en el glutatión de un proveedor, así que anotamos la procedencia y el lote y se los decimos si los pide.",

  Myers: "Myers",
  "Minerals, B vitamins and vitamin C in one short drip": "Minerales, vitaminas B y vitamina C en una infusión corta",
  "Four short infusions of magnesium, calcium, B vitamins and vitamin C, a combination many clinics offer. B vitamins help convert food to energy. In a small trial the formula did not differ significantly from plain lactated Ringer's.":
    "Cuatro infusiones cortas de magnesio, calcio, vitaminas B y vitamina C, una combinación que ofrecen muchas clínicas. Las vitaminas B ayudan a convertir los alimentos en energía. En un ensayo pequeño, la fórmula no se diferenció de manera significativa del Ringer lactato solo.",
  "Low blood pressure: magnesium can lower it further during the drip.":
    "Presión arterial baja: el magnesio puede bajarla aún más durante la infusión.",
  "Digoxin: calcium by vein can cause dangerous heart rhythms with it.":
    "Digoxina: con ella, el calcio por vena puede causar ritmos cardíacos peligrosos.",
  "Has the Myers formula been studied?": "¿Se ha estudiado la fórmula Myers?",
  "Little. In one trial 34 adults with fibromyalgia received it or lactated Ringer's weekly for 8 weeks; the difference was not significant.":
    "Poco. En un ensayo, 34 adultos con fibromialgia recibieron la fórmula o Ringer lactato cada semana durante 8 semanas; la diferencia no fue significativa.",
  "What does it feel like?": "¿Qué se siente?",
  "Many people feel warm for a few minutes. Tell us if you feel faint: we slow the drip.":
    "Muchas personas sienten calor durante unos minutos. Díganos si siente que se va a desmayar: hacemos más lenta la infusión.",

  Hydration: "Hidratación",
  "Half a liter to a liter of fluid, three times": "De medio litro a un litro de líquido, tres veces",
  "Three infusions of fluid alone: saline or lactated Ringer's, whichever the clinician chooses, from half a liter to a liter. For people who can drink, a benefit over drinking is not established.":
    "Tres infusiones de líquido solo: solución salina o Ringer lactato, lo que elija el profesional clínico, de medio litro a un litro. Para personas que pueden beber, un beneficio frente a beber no está demostrado.",
  "Heart or kidney failure: fluid by vein can do harm.":
    "Insuficiencia cardíaca (del corazón) o renal (de los riñones): el líquido por vena puede hacer daño.",
  "Swollen legs or shortness of breath: tell us before the session.":
    "Piernas hinchadas o falta de aire: díganoslo antes de la sesión.",
  "Do I get both fluids?": "¿Recibo ambos líquidos?",
  "One of the two. The clinician chooses which and how much.":
    "Uno de los dos. El profesional clínico elige cuál y cuánto.",
  "How soon can I come again?": "¿Cuándo puedo volver?",
  "The sessions may follow each other from one day to 30 days apart.":
    "Entre una sesión y otra puede haber de un día a 30 días.",

  Seasonal: "De temporada",
  "Vitamin C, zinc and B-complex for the turn of the year": "Vitamina C, zinc y complejo B para el cambio de estación",
  "Four infusions of vitamin C, zinc and B-complex. The body needs all three every day; that an infusion changes how a healthy person gets through the season is not established.":
    "Cuatro infusiones de vitamina C, zinc y complejo B. El cuerpo necesita los tres todos los días; no está demostrado que una infusión cambie cómo pasa la temporada una persona sana.",
  "Will it keep me from catching a cold?": "¿Evitará que me resfríe?",
  "No such effect of an infusion is established, and we don't claim one.":
    "No está demostrado que una infusión tenga ese efecto, y no afirmamos que lo tenga.",
  "Can I come while I have a fever?": "¿Puedo ir si tengo fiebre?",
  "Please don't: call us and we move the session.": "Por favor, no: llámenos y cambiamos la fecha de la sesión.",

  "Vitamin C, low dose": "Vitamina C, dosis baja",
  "Six infusions below 15 grams": "Seis infusiones de menos de 15 gramos",
  "Six infusions of vitamin C, each below 15 grams. Vitamin C is an antioxidant the body uses to make collagen; a benefit of IV use in well-nourished people is not established.":
    "Seis infusiones de vitamina C, cada una de menos de 15 gramos. La vitamina C es un antioxidante que el cuerpo usa para producir colágeno; un beneficio del uso intravenoso en personas bien nutridas no está demostrado.",
  "A G6PD screening test comes before the first session.":
    "Antes de la primera sesión se hace una prueba de detección de G6PD.",
  "Kidney disease, a history of kidney stones, or iron overload.":
    "Enfermedad renal (de los riñones), antecedentes de cálculos renales o sobrecarga de hierro.",
  "Vitamin C by vein can make some finger-stick glucose meters read wrong; from 15 g they surely can.":
    "La vitamina C por vena puede hacer que algunos medidores de glucosa por punción en el dedo den lecturas erróneas; a partir de 15 g, sin duda pueden darlas.",
  "Why below 15 grams?": "¿Por qué menos de 15 gramos?",
  "From about 15 grams finger-stick glucose meters read wrong, which can mislead people who measure their blood sugar. We stay below.":
    "A partir de unos 15 gramos, los medidores de glucosa por punción en el dedo dan lecturas erróneas, lo que puede confundir a quienes se miden el azúcar en la sangre. Nos quedamos por debajo.",
  "What is the G6PD test?": "¿Qué es la prueba de G6PD?",
  "A blood test for an enzyme. People who lack it can lose red blood cells after high amounts of vitamin C, so the clinician asks for the result first.":
    "Un análisis de sangre que mide una enzima. Las personas a las que les falta pueden perder glóbulos rojos después de cantidades altas de vitamina C, por eso el profesional clínico pide antes el resultado.",

  "Eight slow pushes of twenty minutes": "Ocho inyecciones lentas de veinte minutos",
  "Eight short sessions in which glutathione is given slowly by vein. It is an antioxidant that every cell makes for itself; a benefit of giving it by vein is not established.":
    "Ocho sesiones cortas en las que el glutatión se administra despacio por vena. Es un antioxidante que cada célula produce por sí misma; un beneficio de administrarlo por vena no está demostrado.",
  "A sulfite allergy.": "Alergia a los sulfitos.",
  "Ongoing chemotherapy: your oncologist decides.": "Quimioterapia en curso: decide su especialista en oncología.",
  "In 2019 the FDA warned compounders about endotoxin in one supplier's glutathione. We note source and lot of every vial.":
    "En 2019, la FDA advirtió a quienes preparan medicamentos compuestos sobre endotoxinas en el glutatión de un proveedor. Anotamos la procedencia y el lote de cada vial.",
  "Does it lighten the skin?": "¿Aclara la piel?",
  "We don't offer it for that: no such use is established.":
    "No lo ofrecemos para eso: no está demostrado ningún uso de ese tipo.",
  "Why so slowly?": "¿Por qué tan despacio?",
  "A fast push can cause flushing or a tight chest. Slowly, it can be stopped at once.":
    "Una inyección rápida puede causar enrojecimiento u opresión en el pecho. Despacio, se puede detener al instante.",

  "Six infusions of an hour": "Seis infusiones de una hora",
  "Six infusions of alpha-lipoic acid, which some enzymes of energy use need. It was studied by vein in one group, people with diabetes and symptoms in their nerves; for others a benefit is not established.":
    "Seis infusiones de ácido alfa lipoico, que necesitan algunas enzimas del uso de la energía. Se estudió por vena en un grupo, personas con diabetes y síntomas en los nervios; para otras, un beneficio no está demostrado.",
  "It can lower blood sugar: diabetes medicines, insulin among them, may need another dose.":
    "Puede bajar el azúcar en la sangre: los medicamentos para la diabetes, entre ellos la insulina, pueden necesitar otra dosis.",
  "Eat before the session and bring something sweet.": "Coma antes de la sesión y traiga algo dulce.",
  "I have diabetes. Can I book?": "Tengo diabetes. ¿Puedo reservar?",
  "You can reserve. The clinician speaks with you, and with your physician where needed, before anything is given, since it can lower blood sugar.":
    "Puede reservar. El profesional clínico habla con usted, y con su médico si hace falta, antes de administrar nada, ya que puede bajar el azúcar en la sangre.",
  "What is known about it?": "¿Qué se sabe de él?",
  "A meta-analysis and a later Cochrane review looked at people with diabetic neuropathy. The ingredient's page names both.":
    "Un metaanálisis y una revisión Cochrane posterior examinaron a personas con neuropatía diabética. La página del ingrediente nombra ambos.",
};
