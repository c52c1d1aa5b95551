import type { IngredientSummary } from "@ampoule/contract/catalogue";
import { useTranslations } from "next-intl";
import { INGREDIENT_PAGES } from "@/store-api/pages";
import { Container } from "@/ui/layout";
import { PageHead } from "@/ui/page-head";
import { Pages } from "@/ui/pages";
import { GradeKey } from "./grade-key";
import { IngredientLibrary } from "./ingredient-library";

type Props = {
  readonly ingredients: readonly IngredientSummary[];
  /** Of all pages together. */
  readonly count: number;
  readonly page: number;
};

/** The library: every ingredient, and what its grades mean. */
export function IngredientsScreen({ ingredients, count, page }: Props) {
  const t = useTranslations("ingredients");
  return (
    <>
      <PageHead title={t("title")} lead={t("lead")} />
      <Container className="mt-12 sm:mt-16">
        <IngredientLibrary ingredients={ingredients} />
        <Pages page={page} pages={INGREDIENT_PAGES.of(count)} path={ingredientsPath} />
        <h2 className="mt-20 mb-6 text-h3">{t("grades_title")}</h2>
        <GradeKey />
      </Container>
    </>
  );
}

/** The library's address, or that of a further page of it. */
export const ingredientsPath = (page: number): string => (page > 1 ? `/ingredients/page/${page}` : "/ingredients");
