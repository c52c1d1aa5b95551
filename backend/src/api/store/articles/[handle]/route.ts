import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { findArticle } from "../../../../workflows/catalogue/read/find-articles";
import { articleWords } from "../../../../workflows/catalogue/read/words";
import { inLanguage } from "../../../../workflows/phrasebook/in-language";
import { answerKept, Refusal, salesChannelsOf } from "../../../http";

export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  await answerKept(req, res, ["articles"], null, async (language) => {
    const article = await findArticle(req.scope, salesChannelsOf(req), req.params["handle"] ?? "");
    if (!article) throw new Refusal("NOT_FOUND");
    return { article: await inLanguage(req.scope, language, article, articleWords) };
  });
}
