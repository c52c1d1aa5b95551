import { Article, ArticleSummary, type PageQuery } from "@ampoule/contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import articleLink from "../../../links/article-care-package";
import { type ArticleRecord, EDITORIAL_MODULE, type EditorialModuleService } from "../../../modules/editorial";
import { contains } from "../../contains";
import { sellablePackages } from "./sellable-packages";

type PackagesOf = Map<string, string[]>;

/** Published articles, a page of them; `q` looks in the title. */
export async function findArticles(
  container: MedusaContainer,
  salesChannelIds: string[],
  { q, limit, offset }: PageQuery,
): Promise<{ articles: ArticleSummary[]; count: number }> {
  const editorial = container.resolve<EditorialModuleService>(EDITORIAL_MODULE);
  const [found, count] = await editorial.listAndCountArticles(
    { status: "published", ...(q ? { title: contains(q) } : {}) },
    { take: limit, skip: offset, order: { position: "ASC", id: "ASC" } },
  );
  const packages = await packagesOf(container, salesChannelIds, found);
  return { articles: found.map((article) => ArticleSummary.parse(summary(article, packages))), count };
}

/** One published article, or null. */
export async function findArticle(
  container: MedusaContainer,
  salesChannelIds: string[],
  handle: string,
): Promise<Article | null> {
  const editorial = container.resolve<EditorialModuleService>(EDITORIAL_MODULE);
  const [found] = await editorial.listArticles({ handle, status: "published" }, { take: 1 });
  if (!found) return null;
  const packages = await packagesOf(container, salesChannelIds, [found]);
  return Article.parse({ ...summary(found, packages), sections: found.sections, sources: found.sources });
}

function summary(article: ArticleRecord, packages: PackagesOf): ArticleSummary {
  const { id, handle, title, summary, author, medical_reviewer, reviewed_on, reading_min } = article;
  const package_handles = packages.get(id) ?? [];
  return { id, handle, title, summary, author, medical_reviewer, reviewed_on, reading_min, package_handles };
}

async function packagesOf(
  container: MedusaContainer,
  salesChannelIds: string[],
  articles: ArticleRecord[],
): Promise<PackagesOf> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const [{ data: links }, packages] = await Promise.all([
    query.graph({
      entity: articleLink.entryPoint,
      fields: ["article_id", "care_package_id"],
      filters: { article_id: articles.map(({ id }) => id) },
    }),
    sellablePackages(container, salesChannelIds),
  ]);
  const sorted = [...packages].sort((a, b) => a.position - b.position);
  // A link's row has the columns of its two ends; Medusa doesn't infer them.
  const rows = links as { article_id: string; care_package_id: string }[];
  return new Map(
    articles.map(({ id }) => {
      const linked = new Set(rows.filter((row) => row.article_id === id).map((row) => row.care_package_id));
      return [id, sorted.filter((each) => linked.has(each.id)).map(({ product }) => product.handle)];
    }),
  );
}
