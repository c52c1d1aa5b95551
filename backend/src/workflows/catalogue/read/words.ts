import type {
  Article,
  ArticleSummary,
  CarePackage,
  CarePackageFacets,
  Evidence,
  FormulaEntry,
  IngredientDetail,
  IngredientSummary,
} from "@ampoule/contract";
import type { Language } from "@ampoule/domain/language";
import { sayBody } from "@ampoule/domain/article";
import type { Say } from "../../phrasebook/in-language";

// What clients read of each noun. A citation is the title that its authors gave it.

export function packageWords(each: CarePackage, say: Say): CarePackage {
  return {
    ...each,
    title: say(each.title),
    subtitle: say(each.subtitle),
    description: say(each.description),
    goal_label: say(each.goal_label),
    cautions: each.cautions.map(say),
    notices: each.notices.map(say),
    questions: each.questions.map(({ question, answer }) => ({ question: say(question), answer: say(answer) })),
    images: each.images.map((image) => ({ ...image, alt: say(image.alt) })),
    options: each.options.map((option) => ({ ...option, title: say(option.title) })),
    formula: each.formula.map((entry) => ({ ...entry, ingredient: fullWords(entry.ingredient, say) })),
  };
}

export function ingredientWords<T extends IngredientSummary>(each: T, say: Say): T {
  return {
    ...each,
    name: say(each.name),
    also_known_as: each.also_known_as.map(say),
    what_it_is: say(each.what_it_is),
  };
}

export function ingredientDetailWords(each: IngredientDetail, say: Say): IngredientDetail {
  const used_in = each.used_in.map(({ handle, title }) => ({ handle, title: say(title) }));
  return { ...each, ...fullWords(each, say), used_in };
}

function fullWords<T extends FormulaEntry["ingredient"]>(each: T, say: Say): T {
  return {
    ...ingredientWords(each, say),
    cautions: each.cautions.map(say),
    allergens: each.allergens.map(say),
    interactions: each.interactions.map(say),
    evidence: each.evidence.map((one): Evidence => ({
      ...one,
      statement: say(one.statement),
      reviewer: say(one.reviewer),
    })),
  };
}

export function articleSummaryWords<T extends ArticleSummary>(each: T, say: Say): T {
  return {
    ...each,
    title: say(each.title),
    summary: say(each.summary),
    author: say(each.author),
    medical_reviewer: say(each.medical_reviewer),
  };
}

export const articleWords = (each: Article, say: Say): Article => ({
  ...articleSummaryWords(each, say),
  body: sayBody(each.body, say),
  images: each.images.map((image) => ({ ...image, alt: say(image.alt) })),
});

/** Named values are sorted by their names, which are others in another language. */
export const facetWords =
  (language: Language) =>
  (facets: CarePackageFacets, say: Say): CarePackageFacets => {
    const named = (values: CarePackageFacets["goals"]) =>
      values
        .map((value) => ({ ...value, label: say(value.label) }))
        .sort((a, b) => a.label.localeCompare(b.label, language));
    return { ...facets, goals: named(facets.goals), ingredients: named(facets.ingredients) };
  };
