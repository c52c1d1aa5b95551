import type { ArticleSummary } from "@ampoule/contract/catalogue";
import { useTranslations } from "next-intl";
import { ARTICLE_PAGES } from "@/store-api/pages";
import { Container } from "@/ui/layout";
import { PageHead } from "@/ui/page-head";
import { Pages } from "@/ui/pages";
import { ArticleLink } from "./article-link";

type Props = {
  readonly articles: readonly ArticleSummary[];
  /** Of all pages together. */
  readonly count: number;
  readonly page: number;
};

/** What the clinic has published to read, a page of it. */
export function ArticlesScreen({ articles, count, page }: Props) {
  const t = useTranslations("articles");
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
        <Pages page={page} pages={ARTICLE_PAGES.of(count)} path={articlesPath} />
      </Container>
    </>
  );
}

/** The list's address, or that of a further page of it. */
export const articlesPath = (page: number): string => (page > 1 ? `/articles/page/${page}` : "/articles");
