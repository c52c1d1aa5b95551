import { SearchQuery } from "@ampoule/contract";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { searchCatalogue, searchOf } from "../../../workflows/catalogue/search/search-catalogue";
import { inLanguage } from "../../../workflows/phrasebook/in-language";
import { foundWords, inShort } from "../../../workflows/catalogue/search/show-found";
import { limitSearch } from "../../doors";
import { answerKept, parse, salesChannelsOf } from "../../http";

/** Packages, ingredients and articles by what was typed. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const search = searchOf(parse(SearchQuery, req.query));
  await limitSearch(req);
  await answerKept(
    req,
    res,
    ["care-packages", "ingredients", "articles"],
    search,
    async (language) => {
      const found = await searchCatalogue(req.scope, salesChannelsOf(req), search, language);
      return inShort(await inLanguage(req.scope, language, found, foundWords));
    },
    "search",
  );
}
