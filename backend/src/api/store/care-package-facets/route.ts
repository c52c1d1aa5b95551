import { CarePackageNarrowing } from "@ampoule/contract";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { findFacets } from "../../../workflows/catalogue/read/find-packages";
import { facetWords } from "../../../workflows/catalogue/read/words";
import { inLanguage } from "../../../workflows/phrasebook/in-language";
import { answerKept, parse, salesChannelsOf } from "../../http";

/** What the list of packages can be narrowed by, each value with its count. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const asked = parse(CarePackageNarrowing, req.query);
  await answerKept(req, res, ["care-packages"], asked, async (language) => {
    const { facets, currency } = await findFacets(req.scope, salesChannelsOf(req), asked);
    return { facets: await inLanguage(req.scope, language, facets, facetWords(language)), currency };
  });
}
