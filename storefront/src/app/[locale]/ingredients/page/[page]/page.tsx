import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { IngredientsScreen, ingredientsPath } from "@/features/ingredients/ingredients-screen";
import { alternatesOf } from "@/i18n/alternates";
import { pageLocale } from "@/i18n/page-locale";
import { found } from "@/store-api/found";
import { listIngredients } from "@/store-api/ingredients";
import { readFurtherPage } from "@/store-api/pages";

type Props = { readonly params: Promise<{ locale: string; page: string }> };

export const generateStaticParams = () => [];

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params);
  const page = readFurtherPage((await params).page);
  const t = await getTranslations("ingredients");
  return { title: t("title"), description: t("lead"), alternates: alternatesOf(locale, ingredientsPath(page)) };
}

/** A further page of the library: a clinic with a long formulary has several. */
export default async function FurtherIngredientsPage({ params }: Props) {
  await pageLocale(params);
  const page = readFurtherPage((await params).page);
  const { ingredients, count } = found(await listIngredients(page));
  if (ingredients.length === 0) notFound();
  return <IngredientsScreen ingredients={ingredients} count={count} page={page} />;
}
