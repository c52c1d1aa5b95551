import { SearchQuery } from "@ampoule/contract";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { searchCatalogue, searchOf } from "../../../workflows/catalogue/search/search-catalogue";
import { limitSearch } from "../../doors";
import { answerKept, parse, salesChannelsOf } from "../../http";

/** Packages, ingredients and articles by what was typed. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  // Medusa has taken the language out of the question, if there was one.
  const search = searchOf(parse(SearchQuery, { ...req.query, ...(req.locale ? { locale: req.locale } : {}) }));
  await limitSearch(req);
  const find = () => searchCatalogue(req.scope, salesChannelsOf(req), search);
  await answerKept(req, res, ["care-packages", "ingredients", "articles"], search, find, "search");
}
