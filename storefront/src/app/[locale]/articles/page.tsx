import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ArticlesScreen } from "@/features/articles/articles-screen";
import { alternatesOf } from "@/i18n/alternates";
import { pageLocale } from "@/i18n/page-locale";
import { listArticles } from "@/store-api/articles";
import { found } from "@/store-api/found";

type Props = { readonly params: Promise<{ locale: string }> };

export const generateStaticParams = () => [];

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params);
  const t = await getTranslations("articles");
  return { title: t("title"), description: t("lead"), alternates: alternatesOf(locale, "/articles") };
}

export default async function ArticlesPage({ params }: Props) {
  await pageLocale(params);
  return <ArticlesScreen {...found(await listArticles(1))} page={1} />;
}
