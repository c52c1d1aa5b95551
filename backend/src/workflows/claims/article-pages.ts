import { namesKetamine } from "@ampoule/domain/claims";
import type { MedusaContainer } from "@medusajs/framework/types";
import { type ArticleRecord, EDITORIAL_MODULE, type EditorialModuleService } from "../../modules/editorial";
import { type Page, textsOfSubject } from "./page";

/** The pages of these articles. */
export async function articlePages(container: MedusaContainer, articleIds: readonly string[]): Promise<Page[]> {
  const editorial = container.resolve<EditorialModuleService>(EDITORIAL_MODULE);
  const articles = await editorial.listArticles({ id: [...articleIds] }, { take: articleIds.length });
  return articles.map(pageOf);
}

function pageOf({ id, status, title, summary, sections }: ArticleRecord): Page {
  const subject = { type: "article", id } as const;
  return {
    subject,
    published: status === "published",
    texts: textsOfSubject(subject, { title, summary, sections }),
    ketamine: namesKetamine(title) || namesKetamine(summary),
    // An article gives nothing; the storefront's footer says it below each.
    prescription: false,
  };
}
