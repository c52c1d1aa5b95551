import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { findIngredient } from "../../../../workflows/catalogue/read/find-ingredients";
import { ingredientDetailWords } from "../../../../workflows/catalogue/read/words";
import { inLanguage } from "../../../../workflows/phrasebook/in-language";
import { answerKept, Refusal, salesChannelsOf } from "../../../http";

export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  await answerKept(req, res, ["ingredients"], null, async (language) => {
    const ingredient = await findIngredient(req.scope, salesChannelsOf(req), req.params["handle"] ?? "");
    if (!ingredient) throw new Refusal("NOT_FOUND");
    return { ingredient: await inLanguage(req.scope, language, ingredient, ingredientDetailWords) };
  });
}
