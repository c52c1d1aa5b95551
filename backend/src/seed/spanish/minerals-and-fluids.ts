/** The minerals and fluids of the formulary. */
export const MINERALS_AND_FLUIDS: Readonly<Record<string, string>> = {
  "Magnesium chloride": "Cloruro de magnesio",
  Magnesium: "Magnesio",
  "A salt of magnesium, a mineral that muscles and nerves need.":
    "Una sal de magnesio, un mineral que los músculos y los nervios necesitan.",
  "Low blood pressure: it can fall during the infusion.": "Presión arterial baja: puede bajar durante la infusión.",
  "Heart block.": "Bloqueo cardíaco (del corazón).",
  "Muscle relaxants.": "Relajantes musculares.",
  "Medicines that lower blood pressure.": "Medicamentos que bajan la presión arterial.",
  "Magnesium has a part in muscle, nerve and enzyme function; a deficiency shows in them.":
    "El magnesio interviene en la función de los músculos, los nervios y las enzimas; una deficiencia se nota en ellos.",
  "The Myers formula, which holds it: in 34 adults with fibromyalgia, weekly for 8 weeks, it did not differ significantly from lactated Ringer's.":
    "La fórmula Myers, que lo contiene: en 34 adultos con fibromialgia, cada semana durante 8 semanas, no se diferenció de manera significativa del Ringer lactato.",

  "Calcium gluconate": "Gluconato de calcio",
  Calcium: "Calcio",
  "A salt of calcium, a mineral that bones, muscles and nerves need.":
    "Una sal de calcio, un mineral que los huesos, los músculos y los nervios necesitan.",
  "Heart rhythm problems.": "Problemas del ritmo cardíaco (del corazón).",
  "Kidney disease or kidney stones.": "Enfermedad renal o cálculos renales (piedras en los riñones).",
  "Warmth or a chalky taste during it.": "Calor o un sabor a tiza mientras se administra.",
  "Digoxin: calcium by vein can cause dangerous rhythms.":
    "Digoxina: el calcio por vena puede causar ritmos cardíacos peligrosos.",
  "Calcium has a part in bone, muscle and nerve function; a deficiency weakens bone.":
    "El calcio interviene en la función de los huesos, los músculos y los nervios; una deficiencia debilita los huesos.",

  Zinc: "Zinc",
  "Zinc chloride": "Cloruro de zinc",
  "Zinc sulfate": "Sulfato de zinc",
  "A mineral that many enzymes need.": "Un mineral que muchas enzimas necesitan.",
  "Nausea.": "Náuseas.",
  "Over a long time zinc lowers copper.": "Durante mucho tiempo, el zinc baja el cobre.",
  "Some antibiotics and penicillamine, when zinc is also taken by mouth.":
    "Algunos antibióticos y la penicilamina, cuando también se toma zinc por la boca.",
  "Zinc has a part in the work of many enzymes; a deficiency affects growth, skin and taste.":
    "El zinc interviene en el trabajo de muchas enzimas; una deficiencia afecta el crecimiento, la piel y el gusto.",

  "Sodium chloride 0.9 %": "Cloruro de sodio al 0.9 %",
  "Normal saline": "Solución salina normal",
  "Salt water of about the body's own strength, which carries fluid or other ingredients.":
    "Agua con sal de una concentración parecida a la del propio cuerpo, que lleva líquido u otros ingredientes.",
  "Swelling of the legs or lungs.": "Edema (hinchazón) de las piernas o de los pulmones.",
  "Corticosteroids can make the body hold salt and water.":
    "Los corticosteroides pueden hacer que el cuerpo retenga sal y agua.",

  "Lactated Ringer's": "Ringer lactato",
  "Ringer's lactate": "Lactato de Ringer",
  "Hartmann's solution": "Solución de Hartmann",
  "Water with sodium, potassium, calcium, chloride and lactate, near to the balance of blood.":
    "Agua con sodio, potasio, calcio, cloruro y lactato, cercana al equilibrio de la sangre.",
  "High potassium.": "Potasio alto.",
  "Severe liver disease.": "Enfermedad hepática grave (del hígado).",
  "Medicines that raise potassium.": "Medicamentos que suben el potasio.",
};
