import { CarePackageQuery } from "@ampoule/contract";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { findPackages } from "../../../workflows/catalogue/read/find-packages";
import { answerKept, parse, salesChannelsOf } from "../../http";

export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const filter = parse(CarePackageQuery, req.query);
  await answerKept(req, res, ["care-packages"], filter, async () => {
    const { care_packages, count } = await findPackages(req.scope, salesChannelsOf(req), filter);
    return { care_packages, count, limit: filter.limit, offset: filter.offset };
  });
}
