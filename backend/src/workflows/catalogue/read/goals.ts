import type { Language } from "@ampoule/domain/language";

/** Goals whose label isn't just their slug in words. Spanish has those of the demo clinic; staff's own read as their slug. */
const LABELS: Readonly<Record<Language, ReadonlyMap<string, string>>> = {
  en: new Map([["hair-skin-nails", "Hair, skin and nails"]]),
  es: new Map([
    ["hair-skin-nails", "Cabello, piel y uñas"],
    ["energy", "Energía"],
    ["hydration", "Hidratación"],
    ["season", "Temporada"],
    ["antioxidants", "Antioxidantes"],
    ["recovery", "Recuperación"],
    ["mood", "Estado de ánimo"],
  ]),
};

/** `energy` reads "Energy"; staff's own goals read as their slug. */
export function goalLabel(goal: string, language: Language = "en"): string {
  const words = goal.replaceAll("-", " ");
  return LABELS[language].get(goal) ?? words.charAt(0).toUpperCase() + words.slice(1);
}
