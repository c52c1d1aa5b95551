import { PageQuery } from "@ampoule/contract";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { findPackageNames } from "../../../workflows/editorial/linked-packages";
import { parse } from "../../http";

export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { q } = parse(PageQuery.pick({ q: true }), req.query);
  res.json({ care_packages: await findPackageNames(req.scope, q ?? "") });
}
