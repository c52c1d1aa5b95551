/**
 * What clients call what the labels name: each line is one thing, in the words of either language, generic and brand.
 * Gathered by hand, the most prescribed first, from general knowledge: a clinician ought to read it. It is a help and not
 * complete: whatever isn't in it is looked up by its own words alone, and the page says that it compares words and that
 * the clinician asks for everything.
 */
export const SYNONYMS: readonly string[] = [
  "blood thinner, anticoagulant, anticoagulante, warfarin, warfarina, coumadin, apixaban, eliquis, rivaroxaban, xarelto, dabigatran, pradaxa, heparin, heparina, enoxaparin, lovenox, acenocumarol, sintrom",
  "benzodiazepine, benzodiacepina, alprazolam, xanax, diazepam, valium, lorazepam, ativan, clonazepam, klonopin, rivotril",
  "blood pressure, bp, presion, tension arterial, hypertension, hipertension, hypotension, hipotension, lisinopril, losartan, amlodipine, amlodipino, metoprolol",
  "nsaid, aine, antiinflamatorio no esteroideo, aspirin, aspirina, ibuprofen, ibuprofeno, advil, motrin, naproxen, naproxeno, aleve",
  "opioid, opioide, oxycodone, oxicodona, hydrocodone, tramadol, morphine, morfina, percocet, vicodin",
  "diabetes, diabetic, diabetico, insulin, insulina, metformin, metformina, ozempic",
  "serotonin, serotonina, ssri, antidepressant, antidepresivo, sertraline, sertralina, zoloft, fluoxetine, fluoxetina, prozac, escitalopram, lexapro",
  "kidney, renal, rinon, dialysis, dialisis",
  "liver, higado, hepatic, hepatico, hepatica",
];
