import type { CatalogueHandles } from "@ampoule/contract";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { articleHandles } from "../../../workflows/catalogue/read/find-articles";
import { ingredientHandles } from "../../../workflows/catalogue/read/find-ingredients";
import { readShelf, soldIn } from "../../../workflows/catalogue/read/shelf";
import { answerKept, salesChannelsOf } from "../../http";

/** What has a page of its own: ten thousand addresses without ten thousand packages. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const channels = salesChannelsOf(req);
  await answerKept(
    req,
    res,
    ["care-packages", "ingredients", "articles"],
    null,
    async (): Promise<CatalogueHandles> => {
      const [shelf, ingredients, articles] = await Promise.all([
        readShelf(req.scope),
        ingredientHandles(req.scope, channels),
        articleHandles(req.scope),
      ]);
      return { packages: soldIn(shelf.packages, channels).map(({ handle }) => handle), ingredients, articles };
    },
  );
}
