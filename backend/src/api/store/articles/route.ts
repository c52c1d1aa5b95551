import { PageQuery } from "@ampoule/contract";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { findArticles } from "../../../workflows/catalogue/read/find-articles";
import { answerKept, parse, salesChannelsOf } from "../../http";

export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const page = parse(PageQuery, req.query);
  await answerKept(req, res, ["articles"], page, async () => {
    const { articles, count } = await findArticles(req.scope, salesChannelsOf(req), page);
    return { articles, count, limit: page.limit, offset: page.offset };
  });
}
