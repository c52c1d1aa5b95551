import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ArticlesScreen, articlesPath } from "@/features/articles/articles-screen";
import { alternatesOf } from "@/i18n/alternates";
import { pageLocale } from "@/i18n/page-locale";
import { listArticles } from "@/store-api/articles";
import { found } from "@/store-api/found";
import { readFurtherPage } from "@/store-api/pages";

type Props = { readonly params: Promise<{ locale: string; page: string }> };

export const generateStaticParams = () => [];

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params);
  const page = readFurtherPage((await params).page);
  const t = await getTranslations("articles");
  return { title: t("title"), description: t("lead"), alternates: alternatesOf(locale, articlesPath(page)) };
}

/** A further page of what there is to read: a clinic that writes a lot has several. */
export default async function FurtherArticlesPage({ params }: Props) {
  await pageLocale(params);
  const page = readFurtherPage((await params).page);
  const { articles, count } = found(await listArticles(page));
  if (articles.length === 0) notFound();
  return <ArticlesScreen articles={articles} count={count} page={page} />;
}
