import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ArticleLink } from "@/features/articles/article-link";
import { alternatesOf } from "@/i18n/alternates";
import { pageLocale } from "@/i18n/page-locale";
import { listArticles } from "@/store-api/articles";
import { found } from "@/store-api/found";
import { Container } from "@/ui/layout";
import { PageHead } from "@/ui/page-head";

type Props = { readonly params: Promise<{ locale: string }> };

export const generateStaticParams = () => [];

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params);
  const t = await getTranslations("articles");
  return { title: t("title"), description: t("lead"), alternates: alternatesOf(locale, "/articles") };
}

export default async function ArticlesPage({ params }: Props) {
  await pageLocale(params);
  const t = await getTranslations("articles");
  const articles = found(await listArticles());
  return (
    <>
      <PageHead title={t("title")} lead={t("lead")} />
      <Container className="mt-12">
        {articles.length === 0 && <p>{t("none")}</p>}
        <ul>
          {articles.map((article) => (
            <li key={article.id}>
              <ArticleLink article={article} level="h2" />
            </li>
          ))}
        </ul>
      </Container>
    </>
  );
}
