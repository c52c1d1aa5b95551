import { articleDocument } from "@ampoule/domain/article";
import type { MedusaContainer } from "@medusajs/framework/types";
import { type ArticleState, EDITORIAL_MODULE, type EditorialModuleService, stateOf } from "../../modules/editorial";
import type { Page } from "./page";

/** The pages of these articles. */
export async function articlePages(container: MedusaContainer, articleIds: readonly string[]): Promise<Page[]> {
  const editorial = container.resolve<EditorialModuleService>(EDITORIAL_MODULE);
  const articles = await editorial.listArticles({ id: [...articleIds] }, { take: articleIds.length });
  return articles.map((article) => articlePage(article.id, stateOf(article)));
}

/** The page of an article as it is, or as it would be. */
export function articlePage(id: string, state: ArticleState): Page {
  const subject = { type: "article", id } as const;
  const { fields, ketamine, prescription } = articleDocument(state);
  return {
    subject,
    // What is scheduled will be published by the clock, so it is read as if it were.
    published: state.status === "published" || state.status === "scheduled",
    texts: fields.map((text) => ({ ...text, subject })),
    ketamine,
    prescription,
  };
}
