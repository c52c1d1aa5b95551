import { CarePackageQuery } from "@ampoule/contract";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { findPackages } from "../../../workflows/catalogue/read/find-packages";
import { packageWords } from "../../../workflows/catalogue/read/words";
import { inLanguage } from "../../../workflows/phrasebook/in-language";
import { answerKept, parse, salesChannelsOf } from "../../http";

export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const filter = parse(CarePackageQuery, req.query);
  await answerKept(req, res, ["care-packages"], filter, async (language) => {
    const found = await findPackages(req.scope, salesChannelsOf(req), filter, language);
    const { care_packages, count } = await inLanguage(req.scope, language, found, (page, say) => ({
      ...page,
      care_packages: page.care_packages.map((each) => packageWords(each, say)),
    }));
    return { care_packages, count, limit: filter.limit, offset: filter.offset };
  });
}
