import { PageQuery } from "@ampoule/contract";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { findIngredients } from "../../../workflows/catalogue/read/find-ingredients";
import { answerKept, parse } from "../../http";

export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const page = parse(PageQuery, req.query);
  await answerKept(req, res, ["ingredients"], page, async () => {
    const { ingredients, count } = await findIngredients(req.scope, page);
    return { ingredients, count, limit: page.limit, offset: page.offset };
  });
}
