import type { Metadata } from "next";
import { IngredientPage } from "@/features/ingredients/ingredient-page";
import { siteIn } from "@/features/structured-data/site";
import { breadcrumbData, ingredientData } from "@/features/structured-data/structured-data";
import { StructuredData } from "@/features/structured-data/structured-data-script";
import { alternatesOf } from "@/i18n/alternates";
import { pageLocale } from "@/i18n/page-locale";
import { getTranslations } from "next-intl/server";
import { found } from "@/store-api/found";
import { retrieveIngredient } from "@/store-api/ingredients";

type Props = { readonly params: Promise<{ locale: string; handle: string }> };

export const generateStaticParams = () => [];

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params);
  const { handle, name, what_it_is } = found(await retrieveIngredient((await params).handle));
  return { title: name, description: what_it_is, alternates: alternatesOf(locale, `/ingredients/${handle}`) };
}

export default async function Page({ params }: Props) {
  const locale = await pageLocale(params);
  const t = await getTranslations("common.nav");
  const ingredient = found(await retrieveIngredient((await params).handle));
  const site = siteIn(locale);
  const steps = [
    { name: t("ingredients"), path: "/ingredients" },
    { name: ingredient.name, path: `/ingredients/${ingredient.handle}` },
  ];
  return (
    <>
      <StructuredData data={[...ingredientData(site, ingredient), breadcrumbData(site, steps)]} />
      <IngredientPage ingredient={ingredient} />
    </>
  );
}
