import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { IngredientsScreen } from "@/features/ingredients/ingredients-screen";
import { alternatesOf } from "@/i18n/alternates";
import { pageLocale } from "@/i18n/page-locale";
import { found } from "@/store-api/found";
import { listIngredients } from "@/store-api/ingredients";

type Props = { readonly params: Promise<{ locale: string }> };

export const generateStaticParams = () => [];

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params);
  const t = await getTranslations("ingredients");
  return { title: t("title"), description: t("lead"), alternates: alternatesOf(locale, "/ingredients") };
}

export default async function IngredientsPage({ params }: Props) {
  await pageLocale(params);
  return <IngredientsScreen {...found(await listIngredients(1))} page={1} />;
}
