import { CarePackageNarrowing } from "@ampoule/contract";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { findFacets } from "../../../workflows/catalogue/read/find-packages";
import { answerKept, parse, salesChannelsOf } from "../../http";

/** What the list of packages can be narrowed by, each value with its count. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const asked = parse(CarePackageNarrowing, req.query);
  await answerKept(req, res, ["care-packages"], asked, () => findFacets(req.scope, salesChannelsOf(req), asked));
}
