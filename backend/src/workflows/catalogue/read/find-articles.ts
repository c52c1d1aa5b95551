import { Article, ArticleSummary, type PageQuery, type Picture } from "@ampoule/contract";
import { readBody, readingMinutes } from "@ampoule/domain/article";
import type { MedusaContainer } from "@medusajs/framework/types";
import { type ArticleRecord, EDITORIAL_MODULE, type EditorialModuleService } from "../../../modules/editorial";
import { contains } from "../../contains";
import { linkedPackageIds } from "../../editorial/linked-packages";
import { picturesNamed, presentPicture } from "../../pictures/read-pictures";
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
    { take: limit, skip: offset, order: { position: "ASC", published_at: "DESC", id: "ASC" } },
  );
  const packages = await packagesOf(container, salesChannelIds, found);
  return { articles: found.map((article) => ArticleSummary.parse(summary(article, packages))), count };
}

/** Every article's handle that is published. */
export async function articleHandles(container: MedusaContainer): Promise<string[]> {
  const found = await container
    .resolve<EditorialModuleService>(EDITORIAL_MODULE)
    .listArticles({ status: "published" }, { select: ["handle"], take: 100_000, order: { handle: "ASC" } });
  return found.map(({ handle }) => handle);
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
  const [packages, images] = await Promise.all([
    packagesOf(container, salesChannelIds, [found]),
    imagesOf(container, found),
  ]);
  return Article.parse({ ...summary(found, packages), body: found.body, images, sources: found.sources });
}

async function imagesOf(container: MedusaContainer, { body }: ArticleRecord): Promise<Picture[]> {
  const alts = new Map(readBody(body).images.map(({ image_id, alt }) => [image_id, alt]));
  const found = await picturesNamed(container, [...alts.keys()]);
  return found.flatMap((picture) => {
    const alt = alts.get(picture.id);
    return alt ? [presentPicture(picture, alt)] : [];
  });
}

function summary(article: ArticleRecord, packages: PackagesOf): ArticleSummary {
  const { id, handle, title, summary, author, medical_reviewer, reviewed_on } = article;
  const package_handles = packages.get(id) ?? [];
  const reading_min = readingMinutes(article.body);
  return { id, handle, title, summary, author, medical_reviewer, reviewed_on, reading_min, package_handles };
}

async function packagesOf(
  container: MedusaContainer,
  salesChannelIds: string[],
  articles: ArticleRecord[],
): Promise<PackagesOf> {
  const linked = await linkedPackageIds(
    container,
    articles.map(({ id }) => id),
  );
  const packages = await sellablePackages(container, salesChannelIds, { id: [...linked.values()].flat() });
  const sorted = packages.sort((a, b) => a.position - b.position);
  return new Map(
    articles.map(({ id }) => {
      const about = new Set(linked.get(id));
      return [id, sorted.filter((each) => about.has(each.id)).map(({ product }) => product.handle)];
    }),
  );
}
