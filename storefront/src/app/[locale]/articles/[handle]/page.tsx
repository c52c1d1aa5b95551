import type { Metadata } from "next";
import { ArticlePage } from "@/features/articles/article-page";
import { siteIn } from "@/features/structured-data/site";
import { breadcrumbData, articleData } from "@/features/structured-data/structured-data";
import { StructuredData } from "@/features/structured-data/structured-data-script";
import { alternatesOf } from "@/i18n/alternates";
import { localePath } from "@/i18n/locale-path";
import { pageLocale } from "@/i18n/page-locale";
import { getTranslations } from "next-intl/server";
import { retrieveArticle } from "@/store-api/articles";
import { retrieveCarePackages } from "@/store-api/care-packages";
import { found } from "@/store-api/found";

type Props = { readonly params: Promise<{ locale: string; handle: string }> };

export const generateStaticParams = () => [];

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params);
  const { handle, title, summary } = found(await retrieveArticle((await params).handle));
  return { title, description: summary, alternates: alternatesOf(locale, `/articles/${handle}`) };
}

export default async function Page({ params }: Props) {
  const locale = await pageLocale(params);
  const t = await getTranslations("common.nav");
  const article = found(await retrieveArticle((await params).handle));
  const packages = await retrieveCarePackages(article.package_handles);
  const site = siteIn(locale);
  const path = `/articles/${article.handle}`;
  const address = new URL(localePath(locale, path), site.origin).href;
  const steps = [
    { name: t("articles"), path: "/articles" },
    { name: article.title, path },
  ];
  return (
    <>
      <StructuredData data={[...articleData(site, article), breadcrumbData(site, steps)]} />
      <ArticlePage article={article} packages={packages} address={address} />
    </>
  );
}
