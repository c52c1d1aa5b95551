import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { GradeKey } from "@/features/ingredients/grade-key";
import { IngredientLibrary } from "@/features/ingredients/ingredient-library";
import { alternatesOf } from "@/i18n/alternates";
import { pageLocale } from "@/i18n/page-locale";
import { found } from "@/store-api/found";
import { listIngredients } from "@/store-api/ingredients";
import { Container } from "@/ui/layout";
import { PageHead } from "@/ui/page-head";

type Props = { readonly params: Promise<{ locale: string }> };

export const generateStaticParams = () => [];

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params);
  const t = await getTranslations("ingredients");
  return { title: t("title"), description: t("lead"), alternates: alternatesOf(locale, "/ingredients") };
}

export default async function IngredientsPage({ params }: Props) {
  await pageLocale(params);
  const t = await getTranslations("ingredients");
  const ingredients = found(await listIngredients());
  return (
    <>
      <PageHead title={t("title")} lead={t("lead")} />
      <Container className="mt-12 sm:mt-16">
        <IngredientLibrary ingredients={ingredients} />
        <h2 className="mt-20 mb-6 text-h3">{t("grades_title")}</h2>
        <GradeKey />
      </Container>
    </>
  );
}
