import { PageQuery } from "@ampoule/contract";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { findArticles } from "../../../workflows/catalogue/read/find-articles";
import { articleSummaryWords } from "../../../workflows/catalogue/read/words";
import { inLanguage } from "../../../workflows/phrasebook/in-language";
import { answerKept, parse, salesChannelsOf } from "../../http";

export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const page = parse(PageQuery, req.query);
  await answerKept(req, res, ["articles"], page, async (language) => {
    const found = await findArticles(req.scope, salesChannelsOf(req), page);
    const { articles, count } = await inLanguage(req.scope, language, found, (page, say) => ({
      ...page,
      articles: page.articles.map((each) => articleSummaryWords(each, say)),
    }));
    return { articles, count, limit: page.limit, offset: page.offset };
  });
}
