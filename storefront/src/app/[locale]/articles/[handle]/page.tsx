import type { Metadata } from "next";
import { environment } from "@/environment";
import { ArticlePage } from "@/features/articles/article-page";
import { localePath } from "@/i18n/locale-path";
import { pageLocale } from "@/i18n/page-locale";
import { retrieveArticle } from "@/store-api/articles";
import { listCarePackages } from "@/store-api/care-packages";
import { found } from "@/store-api/found";

type Props = { readonly params: Promise<{ locale: string; handle: string }> };

export const generateStaticParams = () => [];

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params);
  const { handle, title, summary } = found(await retrieveArticle((await params).handle));
  return { title, description: summary, alternates: { canonical: `/${locale}/articles/${handle}` } };
}

export default async function Page({ params }: Props) {
  const locale = await pageLocale(params);
  const [result, packages] = await Promise.all([retrieveArticle((await params).handle), listCarePackages()]);
  const article = found(result);
  const about = packages.ok ? packages.value.care_packages : [];
  const address = new URL(localePath(locale, `/articles/${article.handle}`), environment().STOREFRONT_URL).href;
  return (
    <ArticlePage
      article={article}
      packages={about.filter(({ handle }) => article.package_handles.includes(handle))}
      address={address}
    />
  );
}
