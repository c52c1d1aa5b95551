/** What else the formulary holds; ketamine has a file of its own. */
export const OTHER_INGREDIENTS: Readonly<Record<string, string>> = {
  Glutathione: "Glutatión",
  GSH: "GSH",
  "An antioxidant made of three amino acids, which every cell makes for itself.":
    "Un antioxidante formado por tres aminoácidos, que cada célula produce por sí misma.",
  "Ongoing chemotherapy.": "Quimioterapia en curso.",
  "Given slowly: a fast push can cause flushing or chest tightness.":
    "Se administra despacio: una inyección rápida puede causar enrojecimiento u opresión en el pecho.",
  Sulfites: "Sulfitos",
  "Sulfur compounds": "Compuestos de azufre",
  "Chemotherapy: the oncologist decides.": "Quimioterapia: decide su especialista en oncología.",
  "A benefit of glutathione by vein for skin or well-being: not established.":
    "Un beneficio del glutatión por vena para la piel o el bienestar: no está demostrado.",
  "In 2019 the FDA warned compounders about endotoxin in one supplier's glutathione. Ask us for source and lot.":
    "En 2019, la FDA advirtió a quienes preparan medicamentos compuestos sobre endotoxinas en el glutatión de un proveedor. Pregúntenos por la procedencia y el lote.",

  "Alpha-lipoic acid": "Ácido alfa lipoico",
  ALA: "ALA",
  "Thioctic acid": "Ácido tióctico",
  "A sulfur-containing fatty acid that some enzymes of energy use need.":
    "Un ácido graso con azufre que necesitan algunas enzimas del uso de la energía.",
  "Hypoglycemia: it can lower blood sugar.": "Hipoglucemia: puede bajar el azúcar en la sangre.",
  "Lack of thiamine, as with heavy alcohol use.": "Falta de tiamina, como ocurre con un consumo alto de alcohol.",
  "Diabetes medicines, insulin among them.": "Medicamentos para la diabetes, entre ellos la insulina.",
  "Cisplatin.": "Cisplatino.",
  "Thyroid hormones.": "Hormonas tiroideas.",
  "Infusions were studied in people with symptoms of diabetic neuropathy and put together in a meta-analysis.":
    "Se estudiaron infusiones en personas con síntomas de neuropatía diabética, y los estudios se reunieron en un metaanálisis.",
  "A later Cochrane review looked at its long-term effect in diabetic neuropathy.":
    "Una revisión Cochrane posterior examinó su efecto a largo plazo en la neuropatía diabética.",
  "A benefit in people without that condition: not established.":
    "Un beneficio en personas sin esa afección: no está demostrado.",

  "NAD+": "NAD+",
  "Nicotinamide adenine dinucleotide": "Dinucleótido de nicotinamida y adenina",
  "A coenzyme in cell energy; human evidence for IV use is limited.":
    "Una coenzima de la energía celular; la evidencia en humanos para el uso intravenoso es limitada.",
  "Flushing, chest tightness and nausea that depend on the rate: the drip is slowed or stopped.":
    "Enrojecimiento, opresión en el pecho y náuseas que dependen de la velocidad: la infusión se hace más lenta o se detiene.",
  "Long sessions: bring something to read.": "Sesiones largas: traiga algo para leer.",
  "Tell the clinician of every medicine: interactions are little studied.":
    "Diga al profesional clínico todos sus medicamentos: las interacciones están poco estudiadas.",
  "What becomes of infused NAD+ in plasma and urine was followed for six hours; no clinical outcome was measured.":
    "Se siguió durante seis horas lo que ocurre con el NAD+ infundido en el plasma y la orina; no se midió ningún resultado clínico.",
  "A benefit of infused NAD+ for energy or well-being: not established.":
    "Un beneficio del NAD+ infundido para la energía o el bienestar: no está demostrado.",

  "Amino acids": "Aminoácidos",
  "Amino acid blend": "Mezcla de aminoácidos",
  "The building blocks of protein, in solution.": "Las piezas de las que se componen las proteínas, en solución.",
  "Liver or kidney disease.": "Enfermedad hepática (del hígado) o renal (de los riñones).",
  "Disorders of amino acid metabolism.": "Trastornos del metabolismo de los aminoácidos.",
  "Sulfites in some preparations": "Sulfitos en algunos preparados",
  "Levodopa.": "Levodopa.",
  "A benefit of an infusion in people who eat enough protein: not established.":
    "Un beneficio de una infusión en personas que comen suficientes proteínas: no está demostrado.",

  Ondansetron: "Ondansetrón",
  "A prescription medicine against nausea. A clinician adds it only where it is needed and suitable.":
    "Un medicamento con receta contra las náuseas. Un profesional clínico lo añade solo cuando es necesario y adecuado.",
  "Long QT or other heart rhythm problems.": "QT largo u otros problemas del ritmo cardíaco (del corazón).",
  "Low potassium or magnesium.": "Potasio o magnesio bajos.",
  "Headache, constipation.": "Dolor de cabeza, estreñimiento.",
  "Ondansetron and related medicines": "Ondansetrón y medicamentos relacionados",
  "Medicines that lengthen QT.": "Medicamentos que alargan el QT.",
  "Medicines that raise serotonin.": "Medicamentos que suben la serotonina.",
  "Apomorphine.": "Apomorfina.",

  Ketorolac: "Ketorolaco",
  "A prescription pain medicine. A clinician adds it only where it is needed and suitable.":
    "Un medicamento con receta para el dolor. Un profesional clínico lo añade solo cuando es necesario y adecuado.",
  "A stomach ulcer or bleeding in the gut, now or before.":
    "Úlcera de estómago o sangrado en el aparato digestivo, ahora o antes.",
  "Aspirin and other NSAIDs": "Aspirina y otros antiinflamatorios no esteroideos (AINE)",
  "Other NSAIDs, aspirin.": "Otros antiinflamatorios no esteroideos (AINE), aspirina.",
  "Blood thinners.": "Anticoagulantes.",
  "Lithium, methotrexate.": "Litio, metotrexato.",

  "Clinician's evaluation": "Evaluación de un profesional clínico",
  Consultation: "Consulta",
  "A talk with a licensed clinician about your history and medicines. Nothing is given.":
    "Una conversación con un profesional clínico con licencia sobre sus antecedentes y sus medicamentos. No se administra nada.",
};
