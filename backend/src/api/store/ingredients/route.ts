import { PageQuery } from "@ampoule/contract";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { findIngredients } from "../../../workflows/catalogue/read/find-ingredients";
import { ingredientWords } from "../../../workflows/catalogue/read/words";
import { inLanguage } from "../../../workflows/phrasebook/in-language";
import { answerKept, parse, salesChannelsOf } from "../../http";

export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const page = parse(PageQuery, req.query);
  await answerKept(req, res, ["ingredients"], page, async (language) => {
    const found = await findIngredients(req.scope, salesChannelsOf(req), page);
    const { ingredients, count } = await inLanguage(req.scope, language, found, (page, say) => ({
      ...page,
      ingredients: page.ingredients.map((each) => ingredientWords(each, say)),
    }));
    return { ingredients, count, limit: page.limit, offset: page.offset };
  });
}
