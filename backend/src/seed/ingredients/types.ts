import type { EvidenceGrade, IngredientKind } from "@ampoule/contract";

export type EvidenceSeed = {
  about: "benefit" | "safety";
  statement: string;
  grade: EvidenceGrade;
  citation: string | null;
  url: string | null;
};

export type IngredientSeed = {
  handle: string;
  name: string;
  also_known_as: string[];
  kind: IngredientKind;
  colour: string;
  what_it_is: string;
  cautions: string[];
  allergens: string[];
  interactions: string[];
  evidence: EvidenceSeed[];
};
